/**
 * Character classes, excerpts, messages, the words of printed notes, and the version. Not public API: exported only to the other
 * modules of infonote.
 */
@NullMarked
package io.github.infonote.text;

import org.jspecify.annotations.NullMarked;
