package io.github.infonote.json.mapping;

/** Decides which unknown content is left out without an error, such as that of a newer version of the library. */
public interface Tolerance {
    /** Unknown content is an error. */
    Tolerance NONE = new Tolerance() {
        @Override
        public boolean ignoresMember(Class<?> type, String name) {
            return false;
        }

        @Override
        public boolean ignoresEnumValue() {
            return false;
        }
    };

    /**
     * {@return whether an unknown member is left out without an error}
     *
     * <p>The current token is the first one of the member's value. The value may be skipped up to its last token.
     *
     * @param type the model type of the object
     * @param name the name of the member
     */
    boolean ignoresMember(Class<?> type, String name);

    /** {@return whether an unknown enum value is left out without an error} */
    boolean ignoresEnumValue();
}
