/**
 * JSON documents: their characters, the note that one holds, the locations of its values, and the documents of a stream.
 *
 * <p>Not public API: exported only to the other modules of infonote.
 */
@NullMarked
package io.github.infonote.json.document;

import org.jspecify.annotations.NullMarked;
