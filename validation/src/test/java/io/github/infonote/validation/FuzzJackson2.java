package io.github.infonote.validation;

/** Where Jazzer comes in to try {@link io.github.infonote.json.jackson2.InformationNoteJackson2Module}; the profile {@code fuzz} runs it. */
public final class FuzzJackson2 {
    private FuzzJackson2() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofJackson2(json);
    }
}
