package io.github.infonote.validation;

/** The Jazzer target for {@link io.github.infonote.json.InformationNoteModule}, in the profile {@code fuzz}. */
public final class FuzzJackson3 {
    private FuzzJackson3() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofJackson3(json);
    }
}
