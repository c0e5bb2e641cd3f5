/** Errors in the JSON of a note. Not public API: exported only to the other modules of infonote. */
@NullMarked
package io.github.infonote.json.error;

import org.jspecify.annotations.NullMarked;
