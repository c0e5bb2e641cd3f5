package io.github.infonote.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of the library, as in its Maven artifacts. */
public final class ArtifactVersion {
    private ArtifactVersion() {}

    /** {@return the version, such as {@code 1.0.0}} */
    public static String get() {
        return ResourceBundle.getBundle("io.github.infonote.text.version", Locale.ROOT)
                .getString("version");
    }
}
