/**
 * One walker that reads and one that writes, over {@linkplain io.github.infonote.json.stream.Shapes tables} that say
 * what the JSON of each type looks like. No API: exported to the other modules of infonote alone.
 */
@NullMarked
package io.github.infonote.json.stream;

import org.jspecify.annotations.NullMarked;
