package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;

/**
 * A value in a document, or a missing value.
 *
 * @param pointer the pointer to the value, or to its outermost missing ancestor
 * @param location the location of the value, or of the object in which it is missing
 */
public record LocatedValue(String pointer, Location location) {}
