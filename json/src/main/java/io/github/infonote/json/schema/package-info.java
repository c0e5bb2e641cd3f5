/** The JSON Schema of a note, generated from the tables and the constraints on the model. Not public API. */
@NullMarked
package io.github.infonote.json.schema;

import org.jspecify.annotations.NullMarked;
