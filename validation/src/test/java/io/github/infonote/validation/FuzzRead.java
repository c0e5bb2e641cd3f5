package io.github.infonote.validation;

/** Where Jazzer comes in to try {@link NoteReader#read(byte[])}; the profile {@code fuzz} runs it. */
public final class FuzzRead {
    private FuzzRead() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofReading(json);
    }
}
