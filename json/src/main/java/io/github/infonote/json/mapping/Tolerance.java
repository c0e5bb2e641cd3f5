package io.github.infonote.json.mapping;

/**
 * Decides which unknown members and enum values are ignored. All others are errors.
 *
 * <p>A newer version of the library may write members and enum values that this version doesn't know.
 */
public interface Tolerance {
    /** Ignores nothing. */
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
     * {@return whether an unknown member is ignored}
     *
     * <p>When this method is called, the current token is the name of the member. The method may read on, up to the last token of the
     * value.
     *
     * @param type the model type of the object that contains the member
     * @param name the name of the member
     */
    boolean ignoresMember(Class<?> type, String name);

    /** {@return whether unknown enum values are ignored} */
    boolean ignoresEnumValue();
}
