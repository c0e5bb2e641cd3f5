/**
 * The JSON of each model type as a {@linkplain io.github.infonote.json.mapping.Shapes table}. One reader and one writer work from
 * these tables, with the tokens of Jackson 2 or 3.
 *
 * <p>Not public API: exported only to the other modules of infonote.
 */
@NullMarked
package io.github.infonote.json.mapping;

import org.jspecify.annotations.NullMarked;
