package io.github.infonote.validation;

/** Where Jazzer comes in to try {@link NoteReader#readAll(java.io.InputStream)}; the profile {@code fuzz} runs it. */
public final class FuzzReadAll {
    private FuzzReadAll() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofReadingAll(json);
    }
}
