/** Errors in the JSON of a note, as exceptions of {@code NoteJson} and of the Jackson modules carry them. */
@NullMarked
package io.github.infonote.json.error;

import org.jspecify.annotations.NullMarked;
