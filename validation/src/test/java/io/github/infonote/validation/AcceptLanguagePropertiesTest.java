package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any header of a client selects a supported language. */
class AcceptLanguagePropertiesTest {
    private static final ValidationReport REPORT =
            NoteValidator.create().validate(InformationNote.builder().build());

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.strings()
                .withChars("-,;=.*_ \tqfrenzh019é\n")
                .ofMinLength(0)
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<List<String>> ranges() {
        return Arbitraries.of("fr", "es;q=0.5", "zh-Hant-TW; q=0.7", "de", "en-GB;q=0.9", "*;q=0.1", "ru;q=0")
                .list()
                .uniqueElements();
    }

    @Provide
    Arbitrary<List<String>> oddElements() {
        return Arbitraries.of(
                        "",
                        " ",
                        "\t",
                        "-",
                        "--",
                        "-;q=0.5",
                        "en_US",
                        "ar;q=abc",
                        "ar;q=2",
                        "*-AR",
                        "é",
                        "ar-toolongsubtag")
                .list()
                .ofMaxSize(5);
    }

    @Property(seed = "1")
    void every_header_gives_a_language_that_has_messages(@ForAll("headers") String header) {
        Locale locale = REPORT.withAcceptLanguage(header).getLocale();

        assertThat(Messages.LANGUAGES).contains(locale.toString());
    }

    @Property(seed = "1")
    void malformed_elements_are_ignored(
            @ForAll("ranges") List<String> ranges, @ForAll("oddElements") List<String> odd, @ForAll Random random) {
        List<String> mixed = new ArrayList<>(ranges);
        for (String element : odd) {
            mixed.add(random.nextInt(mixed.size() + 1), element);
        }

        assertThat(REPORT.withAcceptLanguage(String.join(",", mixed)).getLocale())
                .isEqualTo(REPORT.withAcceptLanguage(String.join(", ", ranges)).getLocale());
    }

    @Example
    void long_headers_select_a_language() {
        for (String part : List.of(",", "-", "a-", "fr;", "de,", "a,", " ")) {
            String header = part.repeat(200_000 / part.length()) + ",ru";

            assertThat(REPORT.withAcceptLanguage(header).getLocale()).isEqualTo(Locale.forLanguageTag("ru"));
        }
    }
}
