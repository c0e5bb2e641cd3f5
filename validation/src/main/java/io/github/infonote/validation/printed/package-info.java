/**
 * Reads printed notes: a text and its blocks, the fixed words that tell what a block is, and the note in it.
 *
 * <p>What {@code NotePrinter} prints is read so that printing it again gives the same text. Of any other text, each word that is
 * not a fixed one gets into the note.
 */
@NullMarked
package io.github.infonote.validation.printed;

import org.jspecify.annotations.NullMarked;
