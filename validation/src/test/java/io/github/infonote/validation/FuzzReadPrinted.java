package io.github.infonote.validation;

/** Where Jazzer comes in to try {@link NoteReader#readPrinted(String)}; the profile {@code fuzz} runs it. */
public final class FuzzReadPrinted {
    private FuzzReadPrinted() {}

    public static void fuzzerTestOneInput(byte[] input) {
        ReaderInvariants.ofReadingText(input);
    }
}
