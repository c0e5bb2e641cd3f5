package io.github.infonote.json.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** Reads the tokens of a JSON document, from a parser of either Jackson. */
public interface JsonTokenReader {
    /**
     * {@return the next token, as one of {@link tools.jackson.core.JsonTokenId}, whose numbers both Jacksons share; {@code
     * ID_NO_TOKEN} at the end}
     *
     * @throws JsonSyntaxException if the document is not JSON from here on
     */
    int next();

    /**
     * {@return the index of the member whose name comes next; {@link Shape#UNKNOWN} if the name is unknown, {@link
     * Shape#END} if the object ends}
     *
     * @param shape the members
     * @param expected the index of the member that is most likely next
     * @throws JsonSyntaxException if the document is not JSON from here on
     */
    default int nextMember(Shape<?, ?> shape, int expected) {
        return next() == JsonTokenId.ID_PROPERTY_NAME ? shape.indexOf(string(), expected) : Shape.END;
    }

    /**
     * {@return the next token if it is a string; null if it is another, which is then the current token}
     *
     * @throws JsonSyntaxException if the document is not JSON from here on
     */
    default @Nullable String nextString() {
        return next() == JsonTokenId.ID_STRING ? string() : null;
    }

    /** {@return the token that was read last} */
    int current();

    /**
     * {@return the current name, string or number as a string}
     *
     * @throws JsonSyntaxException if the document is not JSON from here on
     */
    String string();

    /**
     * {@return the start of the current string or number, as a message shows it}
     *
     * @throws JsonSyntaxException if the document is not JSON from here on
     */
    String excerpt();

    /**
     * {@return the index of the current string in a list, or -1}
     *
     * @param strings the list
     * @throws JsonSyntaxException if the document is not JSON from here on
     */
    default int stringIndex(List<String> strings) {
        return strings.indexOf(string());
    }

    /**
     * {@return the location of the current token as a JSON Pointer (RFC 6901)}
     *
     * <p>If it would have more than 250 characters, it is the pointer of a value around the token.
     */
    String pointer();

    /** {@return where the current token starts} */
    Location location();
}
