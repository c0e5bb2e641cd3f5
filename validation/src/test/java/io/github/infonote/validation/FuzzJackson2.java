package io.github.infonote.validation;

/** The Jazzer target for {@link io.github.infonote.json.jackson2.InformationNoteJackson2Module}, in the profile {@code fuzz}. */
public final class FuzzJackson2 {
    private FuzzJackson2() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofJackson2(json);
    }
}
