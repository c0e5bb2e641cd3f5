package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.constraint.Codes;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.QuickCheck.Suspect;
import io.github.infonote.validation.constraint.Asking;
import io.github.infonote.validation.constraint.Limits;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class NoteValidatorTest {
    private static final InformationNote VALID = NoteJson.read(Corpus.json("valid"));

    private final NoteValidator validator =
            NoteValidator.builder().clock(Corpus.CLOCK).build();
    private final Validator plain = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> Corpus.CLOCK)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void a_thousand_violations_are_told_and_one_more_makes_the_report_truncated() {
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
    void a_plain_validator_is_told_a_thousand_of_one_part_whatever_was_checked_before() {
        assertThat(plain.validate(Corpus.withBlankTexts(1_001))).hasSize(1_000);
        assertThat(validator.validate(Corpus.withBlankTexts(2_000)).isValid()).isFalse();
        assertThat(plain.validate(Corpus.withBlankTexts(1_001))).hasSize(1_000);
    }

    @Test
    void what_keeps_the_rules_is_found_to_without_the_engine() {
        QuickCheck check = new QuickCheck(plain, new Asking(new Limits(100_000, 10_000)), Corpus.CLOCK);

        assertThat(check.suspects(VALID)).isEmpty();
        assertThat(check.suspects(VALID.withDisclaimer(Disclaimer.of(""))))
                .extracting(Suspect::property)
                .containsExactly("text");
        assertThat(check.suspects(VALID.withOrganisers(
                        List.of(Organiser.builder().name("A").acronym(" ").build()))))
                .isNotEmpty();
        assertThat(check.suspects(VALID.withOrganisers(List.of())))
                .extracting(Suspect::property)
                .containsExactly("organisers");
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_document() {
        assertThat(validator.validate(InformationNote.builder().build()).getErrors())
                .extracting(Violation::getCode)
                .containsExactly(
                        Codes.EVENT_TITLE_REQUIRED,
                        Codes.EVENT_START_DATE_REQUIRED,
                        Codes.ORGANISERS_REQUIRED,
                        Codes.PARTICIPANTS_REQUIRED,
                        Codes.OBJECTIVES_REQUIRED,
                        Codes.BACKGROUND_REQUIRED,
                        Codes.DISCLAIMER_REQUIRED);
    }
}
