package io.github.infonote.validation;

/** The Jazzer target for {@link NoteReader#readLines(java.io.InputStream)}, in the profile {@code fuzz}. */
public final class FuzzReadLines {
    private FuzzReadLines() {}

    public static void fuzzerTestOneInput(byte[] input) {
        ReaderInvariants.ofReadingLines(input);
    }
}
