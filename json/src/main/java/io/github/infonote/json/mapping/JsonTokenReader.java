package io.github.infonote.json.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** Reads the tokens of a JSON document from a parser of Jackson 2 or 3. */
public interface JsonTokenReader {
    /**
     * {@return the next token, as a number of {@link tools.jackson.core.JsonTokenId}, which is the same in Jackson 2 and 3; {@code
     * ID_NO_TOKEN} at the end}
     *
     * @throws JsonSyntaxException if a syntax error comes first
     */
    int next();

    /**
     * {@return the index of the next member; {@link Shape#UNKNOWN} for an unknown name, {@link Shape#END} at the end of the object}
     *
     * @param shape the table of the object
     * @param expected the index of the most likely next member
     * @throws JsonSyntaxException if a syntax error comes first
     */
    default int nextMember(Shape<?, ?> shape, int expected) {
        return next() == JsonTokenId.ID_PROPERTY_NAME ? shape.indexOf(string(), expected) : Shape.END;
    }

    /**
     * {@return the next token if it is a string, or else null; in both cases, it becomes the current token}
     *
     * @throws JsonSyntaxException if a syntax error comes first
     */
    default @Nullable String nextString() {
        return next() == JsonTokenId.ID_STRING ? string() : null;
    }

    /** {@return the current token, which was read last} */
    int current();

    /**
     * {@return the current name, string or number, as a string}
     *
     * @throws JsonSyntaxException if a syntax error comes first
     */
    String string();

    /**
     * {@return the start of the current string or number, for a message}
     *
     * @throws JsonSyntaxException if a syntax error comes first
     */
    String excerpt();

    /**
     * {@return the index of the current string in a list, or -1}
     *
     * @param strings the list
     * @throws JsonSyntaxException if a syntax error comes first
     */
    default int stringIndex(List<String> strings) {
        return strings.indexOf(string());
    }

    /**
     * {@return the location of the current token as a JSON Pointer (RFC 6901)}
     *
     * <p>If the pointer is longer than 250 characters, the pointer to an enclosing value is returned.
     */
    String pointer();

    /** {@return the location of the start of the current token} */
    Location location();
}
