package io.github.infonote.validation.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day, a month and a year; each is null until it is read. */
public final class PartialDate {
    public @Nullable Integer day;
    public @Nullable Integer month;
    public @Nullable Integer year;

    public boolean isEmpty() {
        return day == null && month == null && year == null;
    }

    /** The date, if it exists. The month and the year that it lacks are those of another date. */
    public @Nullable LocalDate date(PartialDate other) {
        Integer theYear = year == null ? other.year : year;
        Integer theMonth = month == null ? other.month : month;
        if (day == null || theMonth == null || theYear == null || theMonth < 1 || theMonth > 12) {
            return null;
        }
        return YearMonth.of(theYear, theMonth).isValidDay(day) ? LocalDate.of(theYear, theMonth, day) : null;
    }
}
