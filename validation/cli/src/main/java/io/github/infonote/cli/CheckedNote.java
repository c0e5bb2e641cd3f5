package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import io.github.infonote.validation.ReadResult;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A note that has been read.
 *
 * @param source the source of the note
 * @param isOnly whether it is the only note of the source
 * @param result the note and the report on it
 * @param file the file to which the note has been written, if any
 */
record CheckedNote(NoteSource source, boolean isOnly, ReadResult result, Optional<Path> file) {
    /** {@return the source, with the line and column of the note unless it is the only one} */
    String location() {
        String column = result.getColumn() == 1 ? "" : ", column " + result.getColumn();
        return Excerpt.escape(source.name()) + (isOnly ? "" : ", line " + result.getLine() + column);
    }
}
