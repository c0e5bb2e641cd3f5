/**
 * Characters, excerpts, messages, the words of a printed note, and the version. Not public API: exported only to the other modules of
 * infonote.
 */
@NullMarked
package io.github.infonote.text;

import org.jspecify.annotations.NullMarked;
