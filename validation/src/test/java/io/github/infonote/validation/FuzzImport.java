package io.github.infonote.validation;

/** The entry point of Jazzer for {@code NoteImporter}; the profile {@code fuzz} runs it. */
public final class FuzzImport {
    private FuzzImport() {}

    public static void fuzzerTestOneInput(byte[] input) {
        ReaderInvariants.ofImportingText(input);
    }
}
