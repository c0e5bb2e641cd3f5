package io.github.infonote.json.mapping;

/**
 * A member with an unknown name that is similar to a known one. Its value was read as the value of the known member.
 *
 * @param pointer the location in the document, as a JSON Pointer (RFC 6901)
 * @param meant the known name
 */
public record MisspeltMember(String pointer, String meant) {}
