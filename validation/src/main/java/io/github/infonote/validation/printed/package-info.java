/**
 * Reads the text of notes.
 *
 * <p>{@code PrintReader} reads what {@code NotePrinter} prints, block by block, so that printing the note gives the same text again.
 * {@code TextReader} reads all other texts, line by line, with the words of a {@code Vocabulary}, and says what is uncertain. Each
 * word that is not a fixed one gets into the note.
 */
@NullMarked
package io.github.infonote.validation.printed;

import org.jspecify.annotations.NullMarked;
