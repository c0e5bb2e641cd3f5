package io.github.infonote.validation;

/** The Jazzer target for {@link NoteReader#readAll(java.io.InputStream)}, in the profile {@code fuzz}. */
public final class FuzzReadAll {
    private FuzzReadAll() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofReadingAll(json);
    }
}
