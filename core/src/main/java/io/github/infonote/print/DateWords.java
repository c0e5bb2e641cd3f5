package io.github.infonote.print;

import io.github.infonote.print.Inline.Day;
import io.github.infonote.print.Inline.Word;
import io.github.infonote.text.Template;
import io.github.infonote.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formats the dates of an event in words. */
record DateWords(Words words) {
    /** Formats the first and last day, as one date if they are the same or one is absent. */
    List<Inline> of(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent() && !start.equals(end)) {
            return fill(Words.formOf(start.get(), end.get()), start.get(), end.get());
        }
        if (start.isPresent()) {
            return List.of(day(start.get(), "date"));
        }
        return end.map(last -> fill("dates.until", last, last)).orElse(List.of());
    }

    /** Replaces {@code {start}} and {@code {end}} by dates, and parameters such as {@code {start.day}} by a part of a date. */
    private List<Inline> fill(String key, LocalDate start, LocalDate end) {
        List<Inline> filled = new ArrayList<>();
        Template.fill(words.get(key), literal -> filled.add(new Word(literal)), parameter -> {
            LocalDate date = parameter.startsWith("start") ? start : end;
            int part = parameter.indexOf('.');
            filled.add(day(date, part < 0 ? "date" : "date" + parameter.substring(part)));
        });
        return filled;
    }

    private Day day(LocalDate date, String key) {
        StringBuilder text = new StringBuilder();
        Template.fill(words.get(key), text::append, parameter -> text.append(part(date, parameter)));
        return new Day(date, text.toString());
    }

    private String part(LocalDate date, String parameter) {
        return switch (parameter) {
            case "day" -> date.getDayOfMonth() == 1 ? words.get("date.firstDay") : String.valueOf(date.getDayOfMonth());
            case "month" -> words.get("month." + date.getMonthValue());
            default -> String.valueOf(date.getYear());
        };
    }
}
