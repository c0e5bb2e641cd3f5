/** A text in lines, and the note whose parts are found in it, with their places. */
@NullMarked
package io.github.infonote.validation.text;

import org.jspecify.annotations.NullMarked;
