package io.github.infonote.validation;

import io.github.infonote.json.JsonErrors;
import io.github.infonote.json.jackson3.JsonBytes;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.text.Messages;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The errors and warnings about a note, in the order of the document. Immutable and thread-safe. */
public final class ValidationReport implements Serializable {
    private static final long serialVersionUID = -893771034L;

    /** The errors and warnings, in document order. */
    private final List<Violation> violations;

    /** Whether violations are missing because the report has its maximum number of them. */
    private final boolean isTruncated;

    /** The language of the messages. */
    private final Locale locale;

    ValidationReport(List<Violation> violations, boolean isTruncated, Locale locale) {
        this.locale = locale;
        this.violations = List.copyOf(violations);
        this.isTruncated = isTruncated;
    }

    /**
     * {@return a report of the violations that a Bean Validation provider found for a plain {@code @Valid}}
     *
     * <p>Codes, severities and arguments are the same as from a {@link NoteValidator}. Pointers start at the validated
     * object: {@code /note/disclaimer/text} if the note is its property {@code note}. Violations of other constraints
     * are left out.
     *
     * @param violations the violations, for example from a {@link jakarta.validation.ConstraintViolationException}
     */
    public static ValidationReport of(Collection<? extends ConstraintViolation<?>> violations) {
        return ProviderViolations.report(Objects.requireNonNull(violations, "violations"));
    }

    /**
     * {@return a report of the errors in an exception of {@code NoteJson} or of a Jackson module, in English}
     *
     * <pre>{@code
     * Optional<ValidationReport> report = JsonErrors.find(exception).map(ValidationReport::ofJsonErrors);
     * }</pre>
     *
     * @param errors the exception, or the errors from {@link JsonErrors#find(Throwable)}
     */
    public static ValidationReport ofJsonErrors(JsonErrors errors) {
        List<Violation> violations = Objects.requireNonNull(errors, "errors").getErrors().stream()
                .map(error -> Violation.of((ReadError) error, Severity.ERROR, Locale.ENGLISH))
                .toList();
        return new ValidationReport(violations, errors.isTruncated(), Locale.ENGLISH);
    }

    /** {@return whether the report has no errors; it may have warnings} */
    public boolean isValid() {
        return with(Severity.ERROR).findAny().isEmpty();
    }

    /**
     * {@return whether violations are missing because the report has the maximum number that the reader or validator
     * allows}
     */
    public boolean isTruncated() {
        return isTruncated;
    }

    /** {@return errors and warnings, in the order of the document} */
    public List<Violation> getViolations() {
        return violations;
    }

    /** {@return the errors, which make the note invalid, in the order of the document} */
    public List<Violation> getErrors() {
        return with(Severity.ERROR).toList();
    }

    /** {@return the warnings, in the order of the document} */
    public List<Violation> getWarnings() {
        return with(Severity.WARNING).toList();
    }

    private Stream<Violation> with(Severity severity) {
        return violations.stream().filter(violation -> violation.getSeverity() == severity);
    }

    /**
     * {@return the same report in another language}
     *
     * @param locale the locale; only its language is used, and English for a language without messages
     */
    public ValidationReport withLocale(Locale locale) {
        Locale supported = Messages.supportedLocale(Objects.requireNonNull(locale, "locale"));
        List<Violation> inLocale = violations.stream()
                .map(violation -> violation.withLocale(supported))
                .toList();
        return new ValidationReport(inLocale, isTruncated, supported);
    }

    /**
     * {@return the same report in the language preferred by a client}
     *
     * <p>The language is found by the lookup of RFC 4647, section 3.4: {@code de, fr;q=0.5} gives French, and {@code
     * zh-TW} falls back to {@code zh}. Elements that are empty or malformed are skipped: {@code fr,, x_y} gives French.
     * {@link #getLocale()} is the value for {@code Content-Language}.
     *
     * @param header the value of an {@code Accept-Language} header (RFC 9110, section 12.5.4); null for a request
     *     without the header; English is used if it has no supported language
     */
    public ValidationReport withAcceptLanguage(@Nullable String header) {
        return withLocale(Messages.localeFor(header));
    }

    /** {@return the language of the messages} */
    public Locale getLocale() {
        return locale;
    }

    /**
     * Throws an exception with this report if the note isn't valid.
     *
     * @throws InvalidNoteException if the report has an error
     */
    public void throwIfInvalid() {
        if (!isValid()) {
            throw new InvalidNoteException(this);
        }
    }

    /**
     * {@return the report as a problem document (RFC 9457), in the language of the report}
     *
     * @throws IllegalStateException if the note is valid
     */
    public Problem toProblem() {
        if (isValid()) {
            throw new IllegalStateException("A valid note has no problem document; toJson() writes any report");
        }
        return new Problem(this);
    }

    /**
     * {@return the report as JSON, for logs and for answers that have warnings}
     *
     * <p>An object with {@code valid}, {@code violations} and {@code truncated}. A violation has {@code severity}, {@code code},
     * {@code pointer} (a JSON Pointer), {@code message}, and {@code line} and {@code column} if they are known.
     */
    public String toJson() {
        return new String(JsonBytes.write(this::write), StandardCharsets.UTF_8);
    }

    private void write(ShapeWriter json) {
        json.startObject();
        json.rawMember("valid", String.valueOf(isValid()));
        json.name("violations");
        json.startArray();
        for (Violation violation : violations) {
            json.startObject();
            json.member("severity", violation.getSeverity().name());
            json.member("code", violation.getCode());
            json.member("pointer", violation.getPointer());
            json.member("message", violation.getMessage());
            violation.writeLocation(json);
            json.endObject();
        }
        json.endArray();
        json.rawMember("truncated", String.valueOf(isTruncated));
        json.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that
                && violations.equals(that.violations)
                && isTruncated == that.isTruncated
                && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** {@return one line per violation, errors first; "valid" if there are none} */
    @Override
    public String toString() {
        return violations.isEmpty() ? "valid" : lines(violations.size());
    }

    /** {@return at most this number of violations, one per line, errors first, and a line if there are more} */
    String lines(int max) {
        String lines = Stream.concat(with(Severity.ERROR), with(Severity.WARNING))
                .limit(max)
                .map(Violation::toString)
                .collect(Collectors.joining("\n"));
        return isTruncated || violations.size() > max ? lines + "\n… and more" : lines;
    }
}
