package io.github.infonote.validation;

/** The Jazzer target for {@link NoteReader#read(byte[])}, in the profile {@code fuzz}. */
public final class FuzzRead {
    private FuzzRead() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofReading(json);
    }
}
