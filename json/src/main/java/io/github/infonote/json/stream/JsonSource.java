package io.github.infonote.json.stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** The tokens of a JSON document, from a parser of either Jackson. */
public interface JsonSource {
    /**
     * {@return the next token, as one of {@link tools.jackson.core.JsonTokenId}, whose numbers both Jacksons share; no
     * token at the end}
     *
     * @throws BrokenJson if there is no JSON from here on
     */
    int next();

    /**
     * {@return the index of the member whose name comes next; {@link Shape#UNKNOWN} if it is none of them, {@link
     * Shape#END} if the object ends}
     *
     * @param shape the members
     * @param expected the index of the one that is most likely next
     * @throws BrokenJson if there is no JSON from here on
     */
    default int nextMember(Shape<?, ?> shape, int expected) {
        return next() == JsonTokenId.ID_PROPERTY_NAME ? shape.indexOf(text(), expected) : Shape.END;
    }

    /**
     * {@return the next token, if it is a text, and null if it is not, which is then the current token}
     *
     * @throws BrokenJson if there is no JSON from here on
     */
    default @Nullable String nextText() {
        return next() == JsonTokenId.ID_STRING ? text() : null;
    }

    /** {@return the token that was read last} */
    int current();

    /**
     * {@return the text of the current name, text or number}
     *
     * @throws BrokenJson if there is no JSON from here on
     */
    String text();

    /** {@return the place of the current token as a JSON Pointer (RFC 6901)} */
    String pointer();

    /** {@return where the current token starts} */
    Place place();
}
