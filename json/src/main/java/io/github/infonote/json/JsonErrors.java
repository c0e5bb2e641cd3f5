package io.github.infonote.json;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The errors in the JSON of a note. The exceptions that report them implement this interface: {@link NoteJsonException}, {@link
 * NoteMappingException} and {@link io.github.infonote.json.jackson2.Jackson2NoteMappingException}. Only this library implements this
 * interface.
 *
 * <pre>{@code
 * try {
 *     return mapper.readValue(json, Submission.class);
 * } catch (JacksonException e) {
 *     throw new BadSubmission(JsonErrors.find(e).orElseThrow(() -> e).getErrors());
 * }
 * }</pre>
 */
public interface JsonErrors {
    /** {@return the errors in document order, at most 1,000 per code} */
    List<JsonError> getErrors();

    /** {@return whether the document has more errors than are listed} */
    boolean isTruncated();

    /**
     * {@return the errors for which a framework rejected a body; absent if the exception isn't about JSON, or is about a part of the
     * document that isn't a note}
     *
     * <ul>
     *   <li>For an exception of this library, or an exception with such a cause, these are its errors.
     *   <li>For an exception of a Jackson parser, this is {@link Codes#JSON_SYNTAX} at the location in the exception. That includes
     *       documents that exceed a limit of the parser.
     * </ul>
     *
     * @param thrown the framework's exception, such as Spring's {@code HttpMessageNotReadableException}
     */
    static Optional<JsonErrors> find(Throwable thrown) {
        Objects.requireNonNull(thrown, "thrown");
        for (Throwable exception = thrown; exception != null; exception = exception.getCause()) {
            if (exception instanceof JsonErrors found) {
                return Optional.of(found);
            } else if (exception instanceof StreamReadException || exception instanceof StreamConstraintsException) {
                return Optional.of(new SingleError(syntaxError((JacksonException) exception)));
            } else if (exception.getClass().getName().startsWith("com.fasterxml.jackson.core.")) {
                return Optional.of(new SingleError(Jackson2SyntaxError.of(exception)));
            }
        }
        return Optional.empty();
    }

    /** {@return the error in an empty body, {@link Codes#JSON_EMPTY}; many frameworks don't call the mapper for it} */
    static JsonErrors emptyBody() {
        return new SingleError(new ReadError(Codes.JSON_EMPTY, "", "", Map.of(), Location.START));
    }

    private static ReadError syntaxError(JacksonException exception) {
        TokenStreamLocation parserLocation = exception.getLocation();
        Location location = parserLocation == null
                ? Location.UNKNOWN
                : new Location(
                        Math.max(0, parserLocation.getCharOffset()),
                        parserLocation.getLineNr(),
                        parserLocation.getColumnNr());
        return exception instanceof UnexpectedEndOfInputException
                ? ReadError.unexpectedEnd("", location)
                : ReadError.syntax(exception.getOriginalMessage(), "", location);
    }
}
