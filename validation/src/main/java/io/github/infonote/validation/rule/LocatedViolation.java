package io.github.infonote.validation.rule;

import io.github.infonote.json.mapping.Location;

/**
 * A violation in a document, with its location there.
 *
 * @param violation the violation
 * @param pointer the JSON Pointer to report
 * @param location the location of the value; for a missing value, the location of the object that should have it
 */
public record LocatedViolation(RuleViolation violation, String pointer, Location location) {}
