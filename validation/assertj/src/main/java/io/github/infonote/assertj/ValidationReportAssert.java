package io.github.infonote.assertj;

import io.github.infonote.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Assertions about a report. */
public class ValidationReportAssert extends AbstractReportAssert<ValidationReportAssert, ValidationReport> {
    /**
     * Creates assertions. Call {@link NoteAssertions#assertThat(ValidationReport)} instead; soft assertions need this.
     *
     * @param actual the report
     */
    public ValidationReportAssert(@Nullable ValidationReport actual) {
        super(actual, ValidationReportAssert.class);
    }

    @Override
    ValidationReport report() {
        return actual;
    }
}
