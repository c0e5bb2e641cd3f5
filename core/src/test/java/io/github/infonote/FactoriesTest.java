package io.github.infonote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infonote.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Factories, and builder methods that set several attributes. */
class FactoriesTest {
    private static final LocalDate START = LocalDate.of(2012, 11, 14);
    private static final LocalDate END = LocalDate.of(2012, 11, 16);

    private final Locale defaultLocale = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    @Test
    void a_factory_sets_only_its_arguments() {
        assertThat(Section.of("One.", "Two."))
                .isEqualTo(Section.builder()
                        .addParagraphs(Paragraph.of("One."), Paragraph.of("Two."))
                        .build());
        assertThat(Paragraph.of("One."))
                .isEqualTo(Paragraph.builder().text("One.").build());
        assertThat(Paragraph.list("To:", "listen", "speak"))
                .isEqualTo(Paragraph.builder()
                        .text("To:")
                        .addItems("listen", "speak")
                        .build());
        assertThat(Paragraph.list("", "listen"))
                .isEqualTo(Paragraph.builder().addItem("listen").build());
        assertThat(Section.of()).isEqualTo(Section.builder().build());
        assertThat(Venue.of("Brussels", "Belgium"))
                .isEqualTo(Venue.builder().place("Brussels").country("Belgium").build());
        assertThat(Organiser.of("Ghana"))
                .isEqualTo(Organiser.builder().name("Ghana").build());
        assertThat(Organiser.of("World Customs Organisation", "WCO"))
                .isEqualTo(Organiser.builder()
                        .name("World Customs Organisation")
                        .acronym("WCO")
                        .build());
        assertThat(Participant.of("DHL"))
                .isEqualTo(Participant.builder().name("DHL").build());
        assertThat(Participant.of("European Union", "EU"))
                .isEqualTo(Participant.builder()
                        .name("European Union")
                        .acronym("EU")
                        .build());
        assertThat(Disclaimer.of("For information."))
                .isEqualTo(Disclaimer.builder().text("For information.").build());
    }

    @Test
    void names_are_added_as_participants_after_earlier_ones() {
        ParticipantCategory category = ParticipantCategory.builder()
                .addParticipant(Participant.of("European Union", "EU"))
                .addParticipantNames("Hong Kong, China", "Ghana")
                .addParticipantNames()
                .build();

        assertThat(category.getParticipants())
                .containsExactly(
                        Participant.of("European Union", "EU"),
                        Participant.of("Hong Kong, China"),
                        Participant.of("Ghana"));
    }

    @Test
    void paragraphs_and_lists_keep_their_order() {
        Section section = Section.builder()
                .addList("The conference discussed:", "risk management", "case studies")
                .addParagraph("Two points were left open.")
                .addList("", "funding")
                .addParagraph(Paragraph.of("The end."))
                .build();

        assertThat(section.getParagraphs())
                .containsExactly(
                        Paragraph.list("The conference discussed:", "risk management", "case studies"),
                        Paragraph.of("Two points were left open."),
                        Paragraph.list("", "funding"),
                        Paragraph.of("The end."));
    }

    @Test
    void dates_sets_the_first_and_last_day_without_checking_their_order() {
        assertThat(Event.builder().dates(START, END).build())
                .isEqualTo(Event.builder().startDate(START).endDate(END).build());
        assertThat(Event.builder().dates(END, START).build())
                .isEqualTo(Event.builder().startDate(END).endDate(START).build());
        assertThat(Event.builder().dates(START, START).build().getEndDate()).contains(START);
    }

    @Test
    @SuppressWarnings("NullAway")
    void shorthands_reject_null_and_do_not_change_the_builder() {
        Event.Builder event = Event.builder();
        ParticipantCategory.Builder category = ParticipantCategory.builder();
        Section.Builder section = Section.builder();

        assertThatThrownBy(() -> event.dates(null, END))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("startDate");
        assertThatThrownBy(() -> event.dates(START, null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("endDate");
        assertThatThrownBy(() -> category.addParticipantNames((String[]) null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("participants");
        assertThatThrownBy(() -> category.addParticipantNames("Ghana", null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("participants");
        assertThatThrownBy(() -> Section.of("One.", null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("paragraphs");
        assertThatThrownBy(() -> section.addParagraph((String) null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("paragraphs");
        assertThatThrownBy(() -> section.addList(null, "listen"))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("leadIn");
        assertThatThrownBy(() -> section.addList("To:", "listen", null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("items");
        assertThatThrownBy(() -> Disclaimer.standard(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("locale");
        assertThat(event.build()).isEqualTo(Event.builder().build());
        assertThat(category.build()).isEqualTo(ParticipantCategory.builder().build());
        assertThat(section.build()).isEqualTo(Section.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar-EG", "fr"})
    void the_standard_disclaimer_does_not_depend_on_the_default_locale(String defaultLocale) {
        Locale.setDefault(Locale.forLanguageTag(defaultLocale));

        assertThat(Messages.LANGUAGES.stream().map(language -> Disclaimer.standard(new Locale(language))))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(Disclaimer.standard(Locale.ENGLISH).getText())
                .startsWith("This note is for information only and is not an official report.");
        assertThat(Disclaimer.standard(Locale.CANADA_FRENCH)).isEqualTo(Disclaimer.standard(Locale.FRENCH));
        assertThat(Disclaimer.standard(Locale.forLanguageTag("zh-Hant")))
                .isEqualTo(Disclaimer.standard(Locale.SIMPLIFIED_CHINESE));
        assertThat(List.of(Disclaimer.standard(Locale.GERMAN), Disclaimer.standard(Locale.ROOT)))
                .containsOnly(Disclaimer.standard(Locale.ENGLISH));
    }

    @Test
    void the_javadoc_shows_the_standard_disclaimer_in_each_language() throws IOException {
        String javadoc = Files.readString(Path.of("src/main/java/io/github/infonote/Disclaimer.java"))
                .replaceAll("\\s+\\*?\\s*", " ");

        assertThat(Stream.of("ar", "en", "es", "fr", "ru", "zh")
                        .map(language ->
                                Disclaimer.standard(new Locale(language)).getText()))
                .allMatch(javadoc::contains);
    }
}
