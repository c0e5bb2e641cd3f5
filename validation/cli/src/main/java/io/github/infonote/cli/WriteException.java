package io.github.infonote.cli;

import java.io.IOException;

/** Thrown if output can't be written. */
final class WriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WriteException(String target, IOException cause) {
        super(target + ": cannot be written: " + Output.reason(cause), cause);
    }
}
