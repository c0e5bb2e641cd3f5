/**
 * The JSON of each model type as a {@linkplain io.github.infonote.json.mapping.Shapes table}, and one reader and one writer
 * that work from these tables over the tokens of either Jackson.
 *
 * <p>A new attribute of the model is one row here. Not public API: exported only to the other modules of infonote.
 */
@NullMarked
package io.github.infonote.json.mapping;

import org.jspecify.annotations.NullMarked;
