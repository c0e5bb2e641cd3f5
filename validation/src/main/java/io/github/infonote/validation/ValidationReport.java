package io.github.infonote.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The errors and warnings about a note, in the order of the document. Immutable and thread-safe. */
public final class ValidationReport implements Serializable {
    /** The media type of a problem document (RFC 9457, section 6.1). */
    public static final String PROBLEM_MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    /** In the order of the document. */
    private final List<Violation> violations;

    /** Whether there are more. */
    private final boolean isTruncated;

    /** The severity from which on a violation makes the note invalid. */
    private final Severity failOn;

    /** The language of the messages. */
    private final Locale locale;

    ValidationReport(List<Violation> violations, boolean isTruncated, Severity failOn, Locale locale) {
        this.locale = locale;
        this.violations = List.copyOf(violations);
        this.isTruncated = isTruncated;
        this.failOn = failOn;
    }

    /**
     * {@return whether there is no error, nor a warning if the reader or validator fails on warnings}
     */
    public boolean isValid() {
        return violations.stream().allMatch(violation -> violation.getSeverity().compareTo(failOn) > 0);
    }

    /** {@return whether there are more violations than the reader or validator reports} */
    public boolean isTruncated() {
        return isTruncated;
    }

    /** {@return errors and warnings, in the order of the document} */
    public List<Violation> getViolations() {
        return violations;
    }

    /** {@return the errors, in the order of the document} */
    public List<Violation> getErrors() {
        return of(Severity.ERROR).toList();
    }

    /** {@return the warnings, in the order of the document} */
    public List<Violation> getWarnings() {
        return of(Severity.WARNING).toList();
    }

    private Stream<Violation> of(Severity severity) {
        return violations.stream().filter(violation -> violation.getSeverity() == severity);
    }

    /**
     * {@return the same report in another language}
     *
     * @param locale the reader's; only its language counts, and English is used for a language without messages
     */
    public ValidationReport withLocale(Locale locale) {
        List<Violation> inLocale = violations.stream()
                .map(violation -> violation.withLocale(locale))
                .toList();
        return new ValidationReport(inLocale, isTruncated, failOn, locale);
    }

    /**
     * {@return the report as a problem document (RFC 9457) in JSON, to be sent as {@value #PROBLEM_MEDIA_TYPE}}
     *
     * <p>Its {@code status} is 422. Its {@code errors} are the violations, including warnings, each with {@code pointer},
     * {@code code}, {@code detail}, {@code severity}, and with {@code line} and {@code column} if they are known. Title and
     * details are in the language of the report.
     */
    public String toProblem() {
        return new Problem(violations, isTruncated, locale).toJson();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that
                && violations.equals(that.violations)
                && isTruncated == that.isTruncated
                && failOn == that.failOn
                && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** {@return one line per violation, errors first; "valid" if there are none} */
    @Override
    public String toString() {
        if (violations.isEmpty()) {
            return "valid";
        }
        String lines = Stream.concat(of(Severity.ERROR), of(Severity.WARNING))
                .map(Violation::toString)
                .collect(Collectors.joining("\n"));
        return isTruncated ? lines + "\n… and more" : lines;
    }
}
