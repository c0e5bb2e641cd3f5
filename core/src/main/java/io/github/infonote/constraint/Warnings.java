package io.github.infonote.constraint;

/**
 * The validation group of the rules that a good note keeps and a valid one may break.
 *
 * <p>Rules outside of it are in the default group, so that a plain {@code @Valid} refuses only errors.
 */
public interface Warnings {}
