package io.github.infonote.validation.constraint;

import java.util.Map;

/**
 * The arguments of a violation, by name, as they travel with it.
 *
 * <p>They are numbers and names of characters, never text from a note: engines with an expression language would run it.
 *
 * @param arguments by name
 */
public record Told(Map<String, Object> arguments) {}
