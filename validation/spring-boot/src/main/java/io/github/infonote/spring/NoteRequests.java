package io.github.infonote.spring;

import io.github.infonote.InformationNote;
import io.github.infonote.json.JsonErrors;
import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.ObjectError;

/** Common methods of Spring MVC and WebFlux for requests with notes. */
final class NoteRequests {
    private NoteRequests() {}

    /** Whether a parameter is a note, or a list, a publisher or another generic type of notes. */
    static boolean hasNote(MethodParameter parameter) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        return isNote(type) || Arrays.stream(type.getGenerics()).anyMatch(NoteRequests::isNote);
    }

    private static boolean isNote(ResolvableType type) {
        return type.resolve() == InformationNote.class || type.resolve() == ReadResult.class;
    }

    /**
     * {@return the report on an unreadable body; null if the errors aren't about a note}
     *
     * @param cause the cause of Spring's exception
     * @param isNote whether the body is a note, rather than an object that may have one
     */
    static @Nullable ValidationReport unreadable(@Nullable Throwable cause, boolean isNote) {
        if (cause == null) {
            return isNote ? ValidationReport.ofJsonErrors(JsonErrors.emptyBody()) : null;
        }
        for (Throwable exception = cause; exception != null; exception = exception.getCause()) {
            if (exception instanceof InvalidNoteException tooLarge) {
                return tooLarge.getReport();
            }
        }
        return JsonErrors.find(cause)
                .filter(errors -> isNote || errors instanceof Exception) // not of a parser
                .map(ValidationReport::ofJsonErrors)
                .orElse(null);
    }

    /** {@return the report on a body that violates constraints; null if any of them isn't a note's} */
    static @Nullable ValidationReport invalid(List<ObjectError> errors) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        for (ObjectError error : errors) {
            if (error.contains(ConstraintViolation.class)) {
                violations.add(error.unwrap(ConstraintViolation.class));
            }
        }
        ValidationReport report = ValidationReport.of(violations);
        return report.getViolations().size() == errors.size() && !report.isValid() ? report : null;
    }
}
