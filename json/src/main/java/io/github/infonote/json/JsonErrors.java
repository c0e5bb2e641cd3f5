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
 * Implemented by the exceptions that report every error in the JSON of a note: {@link NoteJsonException}, and the exceptions of the
 * modules for Jackson 3 and Jackson 2.
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
    /** {@return the errors, in the order of the document; at most 1,000 per code} */
    List<JsonError> getErrors();

    /**
     * {@return the errors that made a framework reject the body of a request}
     *
     * <ul>
     *   <li>Without a cause, the body was empty: {@link Codes#JSON_EMPTY}.
     *   <li>An exception of this library, or one with such a cause, has its own errors.
     *   <li>A parser's exception, of Jackson 3 or Jackson 2, is {@link Codes#JSON_SYNTAX} at the location in the exception, also if
     *       the document exceeds a limit of the parser.
     * </ul>
     *
     * @param cause the cause of the framework's exception, such as that of Spring's {@code HttpMessageNotReadableException}; null for
     *     an exception without a cause
     * @throws IllegalArgumentException if the cause is anything else, such as an error in another part of the document
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
        TokenStreamLocation at = exception.getLocation();
        Location location = at == null
                ? Location.UNKNOWN
                : new Location(Math.max(0, at.getCharOffset()), at.getLineNr(), at.getColumnNr());
        return exception instanceof UnexpectedEndOfInputException
                ? ReadError.unexpectedEnd("", location)
                : ReadError.syntax(exception.getOriginalMessage(), "", location);
    }
}
