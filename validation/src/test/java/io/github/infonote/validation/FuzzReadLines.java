package io.github.infonote.validation;

/** Where Jazzer comes in to try {@link NoteReader#readLines(java.io.InputStream)}; the profile {@code fuzz} runs it. */
public final class FuzzReadLines {
    private FuzzReadLines() {}

    public static void fuzzerTestOneInput(byte[] input) {
        ReaderInvariants.ofReadingLines(input);
    }
}
