/**
 * Reads the text of notes that people wrote.
 *
 * <p>The words by which a text is read are in {@code src/main/messages}. An {@code Outline} says which line belongs to which part of
 * the note; a reader for each part reads its lines. Each word that is not a fixed one gets into the note, and what is uncertain is
 * reported.
 */
@NullMarked
package io.github.infonote.validation.text.written;

import org.jspecify.annotations.NullMarked;
