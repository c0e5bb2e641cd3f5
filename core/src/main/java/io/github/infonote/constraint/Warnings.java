package io.github.infonote.constraint;

/**
 * The validation group of the rules that report warnings. Warnings don't make a note invalid.
 *
 * <p>All other rules are in the default group, so a plain {@code @Valid} rejects a note only for errors.
 */
public interface Warnings {}
