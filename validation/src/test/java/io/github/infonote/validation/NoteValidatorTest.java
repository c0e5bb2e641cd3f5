package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
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
}
