/**
 * Reads printed notes: the blocks of a text, the fixed words by which they are recognised, and the note in them.
 *
 * <p>What {@code NotePrinter} prints is read so that printing it again gives the same text. Of any other text, each word that is
 * not a fixed one gets into the note.
 */
@NullMarked
package io.github.infonote.validation.printed;

import org.jspecify.annotations.NullMarked;
