package io.github.infonote.json.stream;

/** The tokens of a JSON document, from a parser of either Jackson. */
public interface JsonSource {
    /**
     * {@return the next token, as one of {@link tools.jackson.core.JsonTokenId}, whose numbers both Jacksons share; no
     * token at the end}
     *
     * @throws BrokenJson if there is no JSON from here on
     */
    int next();

    /** {@return the token that {@link #next()} returned last} */
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
