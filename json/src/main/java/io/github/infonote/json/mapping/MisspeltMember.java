package io.github.infonote.json.mapping;

/**
 * A member whose name is unknown but near a known one. Its value was read like that of the known member.
 *
 * @param pointer the location in the document as a JSON Pointer (RFC 6901)
 * @param meant the known name
 * @param type the model type of the object that has the member
 * @param object a value of that type in which nothing but the known member is set
 */
public record MisspeltMember(String pointer, String meant, Class<?> type, Object object) {}
