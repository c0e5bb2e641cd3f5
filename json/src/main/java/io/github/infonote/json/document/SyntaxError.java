package io.github.infonote.json.document;

import java.util.Map;

/**
 * The first syntax error of a document.
 *
 * @param end the end of what can be read: the first character that is not allowed, or the start of the number or literal that it is
 *     part of, or the end of the document
 * @param offset the offset at which the error is reported
 * @param variant selects the message
 * @param arguments the arguments of the message
 */
record SyntaxError(int end, int offset, String variant, Map<String, Object> arguments) {}
