package io.github.infonote.json.document;

import java.util.Map;

/**
 * The first syntax error of a document.
 *
 * @param end the end of the part that can be read: the offset of the error, or the start of the number or literal that contains it
 * @param offset the offset at which the error is reported
 * @param variant the variant of the message
 * @param arguments the arguments of the message, by name
 */
record SyntaxError(int end, int offset, String variant, Map<String, Object> arguments) {}
