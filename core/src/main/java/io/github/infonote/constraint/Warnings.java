package io.github.infonote.constraint;

/**
 * The validation group of warnings: rules that a valid note may violate.
 *
 * <p>All other rules are in the default group, so that a plain {@code @Valid} rejects a note only for errors.
 */
public interface Warnings {}
