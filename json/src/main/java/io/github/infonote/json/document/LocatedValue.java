package io.github.infonote.json.document;

import io.github.infonote.json.mapping.Location;

/**
 * A value in a document, or the lack of one.
 *
 * @param pointer the pointer to the value, or to the first value on the way to it that is missing
 * @param location where the value is, or the object that lacks it
 */
public record LocatedValue(String pointer, Location location) {}
