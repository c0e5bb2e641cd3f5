/** Registers the module for Jackson 2 with Quarkus. Not public API: only Quarkus uses it. */
@NullMarked
package io.github.infonote.json.quarkus;

import org.jspecify.annotations.NullMarked;
