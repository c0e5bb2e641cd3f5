package io.github.infonote.validation;

/** How much a violation matters. */
public enum Severity {
    /** The note is not valid. */
    ERROR,
    /** The note is valid, and might be better. */
    WARNING
}
