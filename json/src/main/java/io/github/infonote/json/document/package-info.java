/**
 * JSON documents: encodings and syntax errors, the note in a document, the locations of its values, and the documents in a stream.
 *
 * <p>Not public API: exported only to the other modules of infonote.
 */
@NullMarked
package io.github.infonote.json.document;

import org.jspecify.annotations.NullMarked;
