/** Characters, excerpts and messages. Not public API: exported only to the other modules of infonote. */
@NullMarked
package io.github.infonote.text;

import org.jspecify.annotations.NullMarked;
