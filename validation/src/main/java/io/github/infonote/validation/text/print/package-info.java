/** Reads what {@code NotePrinter} prints, so that printing the note that was read gives the same text again. */
@NullMarked
package io.github.infonote.validation.text.print;

import org.jspecify.annotations.NullMarked;
