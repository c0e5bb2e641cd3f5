package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Section;
import io.github.infonote.json.NoteJson;
import org.junit.jupiter.api.Test;

class NoteValidatorTest {
    private final NoteValidator validator =
            NoteValidator.builder().clock(Corpus.CLOCK).build();

    @Test
    void a_report_is_truncated_beyond_a_thousand_violations() {
        assertThat(validator.validate(Corpus.withBlankTexts(1_000)).getViolations())
                .hasSize(1_000);
        assertThat(validator.validate(Corpus.withBlankTexts(1_000)).isTruncated())
                .isFalse();
        assertThat(validator.validate(Corpus.withBlankTexts(1_001)).getViolations())
                .hasSize(1_000);
        assertThat(validator.validate(Corpus.withBlankTexts(1_001)).isTruncated())
                .isTrue();
    }

    @Test
    void reports_in_the_order_of_the_document() {
        assertThat(validator.validate(InformationNote.builder().build()).getErrors())
                .extracting(Violation::getCode)
                .containsExactly(
                        Codes.EVENT_TITLE_REQUIRED,
                        Codes.EVENT_START_DATE_REQUIRED,
                        Codes.ORGANISERS_REQUIRED,
                        Codes.PARTICIPANT_CATEGORIES_REQUIRED,
                        Codes.OBJECTIVES_REQUIRED,
                        Codes.BACKGROUND_REQUIRED,
                        Codes.DISCLAIMER_REQUIRED);
    }

    @Test
    void lists_of_objects_and_of_strings_that_are_too_long_are_reported() {
        InformationNote note = NoteJson.read(Corpus.json("valid"))
                .withOrganisers(Organiser.of("WCO"), Organiser.of("OSCE"), Organiser.of("OPCW"))
                .withHighlights(Section.builder()
                        .addList("Topics:", "Risks", "Goods", "Ports")
                        .build());

        ValidationReport report = NoteValidator.builder()
                .clock(Corpus.CLOCK)
                .maxListLength(2)
                .build()
                .validate(note);

        assertThat(report.getErrors())
                .filteredOn(violation -> violation.getCode().equals(Codes.LIST_TOO_LONG))
                .extracting(Violation::getPointer)
                .contains("/organisers", "/highlights/paragraphs/0/items");
    }
}
