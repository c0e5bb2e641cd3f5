package io.github.infonote.validation;

/** Error or warning. */
public enum Severity {
    /** The note is not valid. */
    ERROR,
    /** The note is valid, but could be improved. */
    WARNING
}
