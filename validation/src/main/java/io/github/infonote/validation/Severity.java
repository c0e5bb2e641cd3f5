package io.github.infonote.validation;

/** The severity of a violation. */
public enum Severity {
    /** The note is not valid. */
    ERROR,
    /** The note is valid, but could be improved. */
    WARNING
}
