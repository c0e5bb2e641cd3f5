package io.github.infonote.validation;

/** Where Jazzer comes in to try {@link io.github.infonote.json.InformationNoteModule}; the profile {@code fuzz} runs it. */
public final class FuzzJackson3 {
    private FuzzJackson3() {}

    public static void fuzzerTestOneInput(byte[] json) {
        ReaderInvariants.ofJackson3(json);
    }
}
