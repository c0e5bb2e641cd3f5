package io.github.infonote.assertj;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Notes and invalid documents for tests. They are made from the documents that test the library itself. */
public final class SampleNotes {
    /**
     * The current time for reports on the samples: noon (UTC) on 23 November 2026. The sample for {@link
     * Codes#EVENT_FUTURE} has an event on the next day.
     */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** The codes of {@link #violating(String)}: all JSON and rule codes except {@link Codes#JSON_TOO_LARGE}. */
    public static final List<String> CODES = Stream.of(Codes.JSON, Codes.RULES)
            .flatMap(List::stream)
            .filter(code -> !code.equals(Codes.JSON_TOO_LARGE))
            .toList();

    /** The languages of {@link #inLanguage(Locale)}: Arabic, Chinese, English, French, Russian and Spanish. */
    public static final List<Locale> LANGUAGES = Stream.of("ar", "zh", "en", "fr", "ru", "es")
            .map(Locale::forLanguageTag)
            .toList();

    private SampleNotes() {}

    /** {@return a valid note that has every attribute, without warnings} */
    public static InformationNote whole() {
        return note("whole");
    }

    /** {@return a minimal valid note, which has warnings} */
    public static InformationNote smallest() {
        return note("smallest");
    }

    /** {@return a valid note of realistic size, with 110 participants; its only warning is a missing venue} */
    public static InformationNote ofUsualSize() {
        return note("usual-size");
    }

    /**
     * {@return a valid note in a language, without warnings}
     *
     * @param language only its language is used
     * @throws IllegalArgumentException if it isn't one of {@link #LANGUAGES}
     */
    public static InformationNote inLanguage(Locale language) {
        Locale known = Locale.forLanguageTag(language.getLanguage());
        if (!LANGUAGES.contains(known)) {
            throw new IllegalArgumentException("There is no note in this language: " + language.toLanguageTag());
        }
        return note("language-" + known.toLanguageTag());
    }

    /**
     * {@return a JSON document with exactly one violation, which has this code}
     *
     * <p>The document is minimal: without any of its members and elements, the report would be different. For {@link
     * Codes#JSON_SYNTAX}, it is a single character. Read it with the {@link #CLOCK} and the other defaults of a reader:
     *
     * <pre>{@code
     * NoteReader reader = NoteReader.builder().clock(SampleNotes.CLOCK).build();
     * assertThat(reader.read(SampleNotes.violating(Codes.DISCLAIMER_REQUIRED))).hasError(Codes.DISCLAIMER_REQUIRED);
     * }</pre>
     *
     * @param code one of {@link #CODES}
     * @throws IllegalArgumentException if it isn't one of them
     */
    public static String violating(String code) {
        if (!CODES.contains(Objects.requireNonNull(code, "code"))) {
            throw new IllegalArgumentException("There is no document for this code: " + code);
        }
        return json("violating-" + code);
    }

    private static InformationNote note(String name) {
        return NoteJson.read(json(name));
    }

    private static String json(String name) {
        String file = "samples/" + name + ".json";
        try (InputStream json = SampleNotes.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("Missing in the jar: " + file);
            }
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
