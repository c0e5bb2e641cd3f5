package io.github.infonote.json;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The errors in the JSON of a note. The exceptions that report them implement this interface: {@link NoteJsonException}, {@link
 * NoteMappingException} and {@link io.github.infonote.json.jackson2.Jackson2NoteMappingException}.
 *
 * <pre>{@code
 * try {
 *     return mapper.readValue(json, Submission.class);
 * } catch (JacksonException e) {
 *     JsonErrors.of(e).forEach(error -> log.warn(error.getCode() + " at " + error.getPointer()));
 * }
 * }</pre>
 */
public interface JsonErrors {
    /** {@return the errors in document order, at most 1,000 per code} */
    List<JsonError> getErrors();

    /**
     * {@return the errors for which a framework rejected a request body}
     *
     * <ul>
     *   <li>For null, the body is empty: {@link Codes#JSON_EMPTY}.
     *   <li>For an exception of this library, or an exception with such a cause, these are its errors.
     *   <li>For an exception of a Jackson parser, this is {@link Codes#JSON_SYNTAX} at the location in the exception. That includes
     *       documents that exceed a limit of the parser.
     * </ul>
     *
     * @param cause the cause of the framework's exception, such as Spring's {@code HttpMessageNotReadableException}; null if it has no
     *     cause
     * @throws IllegalArgumentException for any other cause, such as an error in a part of the document that isn't a note
     */
    static List<JsonError> of(@Nullable Throwable cause) {
        if (cause == null) {
            return ReportedError.listOf(List.of(new ReadError(Codes.JSON_EMPTY, "", "", Map.of(), Location.START)));
        }
        for (Throwable exception = cause; exception != null; exception = exception.getCause()) {
            if (exception instanceof JsonErrors found) {
                return found.getErrors();
            } else if (exception instanceof StreamReadException || exception instanceof StreamConstraintsException) {
                return ReportedError.listOf(List.of(syntaxError((JacksonException) exception)));
            } else if (exception.getClass().getName().startsWith("com.fasterxml.jackson.core.")) {
                return ReportedError.listOf(List.of(Jackson2SyntaxError.of(exception)));
            }
        }
        throw new IllegalArgumentException("Expected an exception of a JSON parser or of this library, or null", cause);
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
