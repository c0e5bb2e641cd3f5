/** Reads and writes tokens with Jackson 3's streaming API. Not public API: exported only to the other modules of infonote. */
@NullMarked
package io.github.infonote.json.jackson3;

import org.jspecify.annotations.NullMarked;
