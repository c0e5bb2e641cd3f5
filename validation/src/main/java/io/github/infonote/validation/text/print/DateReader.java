package io.github.infonote.validation.text.print;

import io.github.infonote.text.Template;
import io.github.infonote.text.Words;
import io.github.infonote.validation.text.CharacterClass;
import io.github.infonote.validation.text.PartialDate;
import io.github.infonote.validation.text.SourceLine;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the dates of an event as they are printed in one language. */
final class DateReader {
    private static final List<String> FORMS =
            List.of("dates", "dates.ofOneYear", "dates.ofOneMonth", "dates.until", "date");
    private static final int MAX_YEAR_DIGITS = 9;

    private final Words words;

    DateReader(Words words) {
        this.words = words;
    }

    /**
     * The dates at the start of a line.
     *
     * @param start the first day
     * @param end the last day, if it is printed
     * @param endIndex where the printed part of the last day starts
     * @param length how many characters the dates are
     */
    record Dates(Optional<LocalDate> start, Optional<LocalDate> end, int endIndex, int length) {}

    /** The dates that a line starts with, alone or followed by a comma and venues; null if there are none. */
    @Nullable
    Dates read(SourceLine line, String comma) {
        for (String form : FORMS) {
            Dates dates = new Reading(line.text()).read(form);
            if (dates != null && (dates.length() == line.length() || isVenue(line, dates.length(), comma))) {
                return dates;
            }
        }
        return null;
    }

    private static boolean isVenue(SourceLine line, int index, String comma) {
        int venue = index + comma.length();
        return line.hasWords(comma, index, line.length()) && line.mayStart(venue, line.length());
    }

    /** The form in which dates are printed. */
    private static String form(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null || start.equals(end)) {
            return start == null ? "dates.until" : end == null ? "date" : "";
        }
        return Words.formOf(start, end);
    }

    /** One attempt to read a line in one form. */
    private final class Reading {
        private final String line;
        private final PartialDate start = new PartialDate();
        private final PartialDate end = new PartialDate();
        private int index;
        private int endIndex;
        private boolean matches = true;

        Reading(String line) {
            this.line = line;
        }

        @Nullable
        Dates read(String form) {
            if (form.equals("date")) {
                fill(form, start);
            } else {
                Template.fill(words.get(form), this::literal, this::date);
            }
            LocalDate first = start.date(end);
            LocalDate last = end.date(start);
            boolean isRead = matches && (last != null || end.isEmpty()) && form.equals(form(first, last));
            return isRead ? new Dates(Optional.ofNullable(first), Optional.ofNullable(last), endIndex, index) : null;
        }

        private void date(String parameter) {
            boolean isStart = parameter.startsWith("start");
            endIndex = isStart ? endIndex : index;
            int part = parameter.indexOf('.');
            fill(part < 0 ? "date" : "date" + parameter.substring(part), isStart ? start : end);
        }

        private void fill(String key, PartialDate parts) {
            Template.fill(words.get(key), this::literal, parameter -> {
                switch (parameter) {
                    case "day" -> parts.day = day();
                    case "month" -> parts.month = month();
                    default -> parts.year = year();
                }
            });
        }

        private void literal(String literal) {
            matches &= line.startsWith(literal, index);
            index += matches ? literal.length() : 0;
        }

        private @Nullable Integer day() {
            String first = words.get("date.firstDay");
            int digits = digits(index, 2);
            if (line.startsWith(first, index) && first.length() > digits) {
                index += first.length();
                return 1;
            }
            Integer day = number(index, digits);
            index += digits;
            return day != null && (day != 1 || first.equals("1")) ? day : none();
        }

        private @Nullable Integer month() {
            for (int month = 12; month >= 1; month--) {
                String name = words.get("month." + month);
                if (line.startsWith(name, index)) {
                    index += name.length();
                    return month;
                }
            }
            return none();
        }

        private @Nullable Integer year() {
            boolean isNegative = index < line.length() && line.charAt(index) == '-';
            int from = isNegative ? index + 1 : index;
            int digits = digits(from, MAX_YEAR_DIGITS + 1);
            Integer number = digits <= MAX_YEAR_DIGITS ? number(from, digits) : null;
            index = from + digits;
            if (number == null || number > Year.MAX_VALUE || (isNegative && number == 0)) {
                return none();
            }
            return isNegative ? Integer.valueOf(-number) : number;
        }

        private @Nullable Integer none() {
            matches = false;
            return null;
        }

        private int digits(int from, int max) {
            return CharacterClass.DIGITS.runEnd(line, from, Math.min(line.length(), from + max)) - from;
        }

        /** A number as it is printed: without zeros before it. */
        private @Nullable Integer number(int from, int digits) {
            boolean isPrinted = digits == 1 || (digits > 1 && line.charAt(from) != '0');
            return isPrinted ? Integer.valueOf(Integer.parseInt(line, from, from + digits, 10)) : null;
        }
    }
}
