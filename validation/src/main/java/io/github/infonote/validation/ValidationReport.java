package io.github.infonote.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a note, in the order of the document. Immutable and thread-safe. */
public final class ValidationReport implements Serializable {
    /** The media type of a problem document (RFC 9457, section 6.1). */
    public static final String PROBLEM_MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    /** In the order of the document. */
    private final List<Violation> violations;

    /** Whether there are more. */
    private final boolean isTruncated;

    /** The least severity that makes a note invalid. */
    private final Severity least;

    /** The language of the messages. */
    private final Locale locale;

    ValidationReport(List<Violation> violations, boolean isTruncated, Severity least, Locale locale) {
        this.locale = locale;
        this.violations = List.copyOf(violations);
        this.isTruncated = isTruncated;
        this.least = least;
    }

    /**
     * {@return whether there is no error; there may be warnings, unless the reader or validator was told that they count
     * as well}
     */
    public boolean isValid() {
        return violations.stream().allMatch(violation -> violation.getSeverity().compareTo(least) > 0);
    }

    /** {@return whether there are more violations than the reader or validator was told to report} */
    public boolean isTruncated() {
        return isTruncated;
    }

    /** {@return errors and warnings, in the order of the document} */
    public List<Violation> getViolations() {
        return violations;
    }

    /** {@return what makes the note invalid, in the order of the document} */
    public List<Violation> getErrors() {
        return of(Severity.ERROR).toList();
    }

    /** {@return what the note might do better, in the order of the document} */
    public List<Violation> getWarnings() {
        return of(Severity.WARNING).toList();
    }

    private Stream<Violation> of(Severity severity) {
        return violations.stream().filter(violation -> violation.getSeverity() == severity);
    }

    /**
     * {@return the same report in another language}
     *
     * @param locale the reader's; English if there are no texts in its language
     */
    public ValidationReport withLocale(Locale locale) {
        List<Violation> inLocale = violations.stream()
                .map(violation -> violation.withLocale(locale))
                .toList();
        return new ValidationReport(inLocale, isTruncated, least, locale);
    }

    /**
     * {@return the report as a problem document (RFC 9457) in JSON, to be sent as {@value #PROBLEM_MEDIA_TYPE}}
     *
     * <p>Its {@code status} is 422. Its {@code errors} are the violations, warnings among them, each with {@code pointer},
     * {@code code}, {@code detail}, {@code severity}, and {@code line} and {@code column} where they are known. Title and
     * details are in the language of the report.
     */
    public String toProblem() {
        return new Problem(this, locale).toJson();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that
                && violations.equals(that.violations)
                && isTruncated == that.isTruncated
                && least == that.least
                && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** {@return a line a violation, errors first; "valid" if there is none} */
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
