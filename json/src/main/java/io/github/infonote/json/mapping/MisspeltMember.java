package io.github.infonote.json.mapping;

/**
 * A member whose name is unknown but similar to a known one. Its value is in the object as that of the known member.
 *
 * @param pointer the location in the document as a JSON Pointer (RFC 6901)
 * @param meant the known name
 */
public record MisspeltMember(String pointer, String meant) {}
