package io.github.infonote.validation.importer;

import static io.github.infonote.validation.importer.NameGap.Verdict.JOIN;
import static io.github.infonote.validation.importer.NameGap.Verdict.MAYBE_JOIN;
import static io.github.infonote.validation.importer.NameGap.Verdict.MAYBE_SPLIT;
import static io.github.infonote.validation.importer.NameGap.Verdict.SPLIT;
import static io.github.infonote.validation.importer.NameList.Kind.ORGANISERS;
import static io.github.infonote.validation.importer.NameList.Kind.PARTICIPANTS;
import static io.github.infonote.validation.importer.NameList.Kind.PLACES;

import io.github.infonote.validation.importer.NameGap.Sign;
import io.github.infonote.validation.importer.NameGap.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that decide whether a name ends at a gap, in order of precedence: the first rule that matches the gap's sign and applies is
 * used. In {@code "Benin, Trinidad and Tobago, Peru and Chile"}, a name ends at each comma ({@link #COMMA}), not at the first "and"
 * ({@link #AND_IN_STATE}), and probably at the second one ({@link #LAST_AND}), with a warning.
 */
enum GapRule {
    BULLET(Sign.BULLET, SPLIT, gap -> true),
    PHRASE(Sign.PHRASE, SPLIT, gap -> true),
    SEMICOLON(Sign.SEMICOLON, SPLIT, gap -> true),
    LEGAL_FORM(Sign.SPACE, JOIN, NameGap::isBeforeNameEnd),
    SPACE(Sign.SPACE, MAYBE_SPLIT, gap -> !gap.isIn(PLACES) && !gap.before().startsWith("(")),
    SLASH_AMONG_OTHERS(Sign.SLASH, MAYBE_JOIN, gap -> gap.hasSemicolons() || gap.commasAround() > 0),
    SLASH(Sign.SLASH, SPLIT, gap -> true),
    COLON(Sign.COLON, MAYBE_JOIN, gap -> true),

    ROLE(Sign.COMMA, JOIN, gap -> gap.isIn(ORGANISERS) && Vocabulary.role(gap.after()) != null),
    INVERTED_NAME(Sign.COMMA, JOIN, NameGap::isInverted),
    COMMA_IN_INITIALS(Sign.COMMA, JOIN, NameGap::isInInitials),
    COMMA_IN_MINISTRY(Sign.COMMA, MAYBE_JOIN, NameGap::isInMinistryOfSubjects),
    COMMA_AND_PLACE(Sign.COMMA, SPLIT, gap -> gap.isIn(PLACES) && gap.hasAnd()),
    COMMA_BETWEEN_PLACES(Sign.COMMA, MAYBE_SPLIT, gap -> gap.isIn(PLACES) && gap.isBeforeLastPlace()),
    PLACE_AND_COUNTRY(Sign.COMMA, JOIN, gap -> gap.isIn(PLACES) && !gap.isAfterBracket()),
    COMMA_AFTER_ONE_WITHOUT_BRACKET(Sign.COMMA, MAYBE_JOIN, NameGap::isOnlyCommaWithoutBracket),
    COMMA_AFTER_COUNTRY(Sign.COMMA, SPLIT, gap -> gap.isIn(PLACES)),
    COMMA_AND_ARTICLE(
            Sign.COMMA, MAYBE_SPLIT, gap -> gap.isIn(ORGANISERS) && gap.hasAnd() && gap.isBeforeInstitution()),
    COMMA_BETWEEN_COUNTRIES(
            Sign.COMMA, SPLIT, gap -> (gap.hasSemicolons() || gap.isPerLine()) && gap.isBetweenCountries()),
    MANY_COMMAS(Sign.COMMA, MAYBE_SPLIT, gap -> gap.hasSemicolons() && gap.commasAround() > 2),
    SOME_COMMAS(Sign.COMMA, MAYBE_JOIN, gap -> gap.hasSemicolons() && gap.commasAround() > 1),
    COMMA_AMONG_SEMICOLONS(Sign.COMMA, JOIN, NameGap::hasSemicolons),
    COMMA_IN_ENTRY(Sign.COMMA, MAYBE_JOIN, NameGap::isInEntryOfOneName),
    COMMA_BEFORE_COUNTRY(Sign.COMMA, MAYBE_JOIN, gap -> gap.isIn(ORGANISERS) && gap.isInMinistryOfCountry()),
    COMMA_IN_LINES(Sign.COMMA, MAYBE_JOIN, gap -> gap.lineBreak() == null && gap.isPerLine()),
    COMMA_BEFORE_SUBJECT(Sign.COMMA, MAYBE_JOIN, gap -> gap.isIn(ORGANISERS) && gap.isBeforeSubject()),
    COMMA_BEFORE_LOWER_CASE(Sign.COMMA, MAYBE_SPLIT, gap -> gap.isBeforeLowerCase() && !gap.startsName()),
    COMMA(Sign.COMMA, SPLIT, gap -> true),

    AND_IN_STATE(Sign.AND, JOIN, NameGap::isInState),
    AND_IN_ACRONYM(Sign.AND, JOIN, NameGap::isInAcronym),
    AND_IN_INITIALS(Sign.AND, JOIN, NameGap::isInInitials),
    AND_BETWEEN_COUNTRIES(Sign.AND, SPLIT, gap -> gap.isIn(PARTICIPANTS) && gap.isBetweenCountries()),
    AND_BEFORE_ACRONYM(Sign.AND, SPLIT, gap -> gap.startsName() && gap.isBeforeInitials()),
    AND_AFTER_STATE(Sign.AND, SPLIT, gap -> gap.isIn(ORGANISERS) && gap.hasArticle() && gap.isAfterOneWord()),
    AND_BEFORE_INSTITUTION(Sign.AND, SPLIT, gap -> gap.isIn(ORGANISERS) && gap.isBeforeInstitution()),
    AND_BEFORE_ARTICLE(
            Sign.AND, MAYBE_SPLIT, gap -> gap.isIn(ORGANISERS) && gap.hasArticle() && !gap.isBeforeLowerCase()),
    AND_IN_LONG_NAME(Sign.AND, MAYBE_JOIN, gap -> gap.isIn(ORGANISERS) && gap.isBeforeEndOfName()),
    AND_BETWEEN_BRACKET_AND_NAME(Sign.AND, SPLIT, gap -> gap.isAfterBracket() && gap.startsName()),
    AND_AFTER_BRACKET(Sign.AND, MAYBE_SPLIT, NameGap::isAfterBracket),
    AND_OF_PLACES(Sign.AND, SPLIT, gap -> gap.isIn(PLACES) && gap.isPair() && !gap.isBeforeCountry()),
    PAIR_AMONG_SEMICOLONS(Sign.AND, MAYBE_JOIN, gap -> gap.isPair() && gap.hasSemicolons() && gap.commasAround() < 3),
    AND_AMONG_SEMICOLONS(Sign.AND, JOIN, gap -> gap.hasSemicolons() && gap.commasAround() < 3),
    AND_IN_MINISTRY_OF_STATE(Sign.AND, JOIN, NameGap::isInMinistryOfState),
    AND_IN_MINISTRY(Sign.AND, MAYBE_JOIN, NameGap::isInMinistry),
    AND_AMONG_SHORT_NAMES(Sign.AND, SPLIT, gap -> gap.isAmongShortNames() && gap.startsName() && gap.isLast()),
    LAST_AND(Sign.AND, MAYBE_SPLIT, gap -> gap.startsName() && (!gap.isIn(PARTICIPANTS) || gap.isLast())),
    PAIR(Sign.AND, MAYBE_JOIN, NameGap::isPair),

    LINE_IN_COUNTRY(Sign.LINE, JOIN, NameGap::isInCountry),
    LINE_GOES_ON(Sign.LINE, JOIN, NameGap::continuesName),
    LINE_OF_ENTRY(Sign.LINE, JOIN, gap -> gap.isInBulletedEntry() && gap.isWrapped()),
    LINE_WITHOUT_BULLET(Sign.LINE, MAYBE_JOIN, gap -> gap.isInBulletedEntry() && !gap.isAfterBlank()),
    LINE_IN_LOWER_CASE(Sign.LINE, JOIN, gap -> gap.isBeforeLowerCase() && gap.isWrapped()),
    LINE_OF_ORGANISER(Sign.LINE, JOIN, gap -> gap.isIn(ORGANISERS) && gap.isWrapped() && !gap.isPerLine()),
    LINE_AMONG_SEMICOLONS(Sign.LINE, MAYBE_JOIN, gap -> gap.hasSemicolons() && !gap.isWrapped() && !gap.isAfterBlank()),
    NAME_PER_LINE(
            Sign.LINE, SPLIT, gap -> gap.isPerLine() && !gap.isWrapped() && !gap.isAfterBlank() && !gap.isIn(PLACES)),
    LINE_BETWEEN_BRACKET_AND_NAME(Sign.LINE, SPLIT, gap -> gap.isPerLine() && gap.isAfterBracket() && gap.startsName()),
    FULL_LINE(Sign.LINE, MAYBE_JOIN, gap -> gap.isPerLine() && gap.isWrapped()),
    LINE_AFTER_BRACKET(Sign.LINE, MAYBE_SPLIT, gap -> gap.isAfterBracket() && !gap.isIn(PLACES)),
    LINE_AMONG_COMMAS(Sign.LINE, MAYBE_JOIN, gap -> gap.isAfterBlank() && gap.commasAround() > 0),
    SHORT_LINE(Sign.LINE, MAYBE_SPLIT, gap -> !gap.isWrapped()),
    OTHERS(Sign.LINE, JOIN, gap -> true);

    private static final Map<Sign, List<GapRule>> BY_SIGN = Stream.of(values())
            .collect(Collectors.groupingBy(rule -> rule.sign, () -> new EnumMap<>(Sign.class), Collectors.toList()));

    private final Sign sign;
    private final Verdict verdict;

    @SuppressWarnings("ImmutableEnumChecker") // The predicates have no state.
    private final Predicate<NameGap> applies;

    GapRule(Sign sign, Verdict verdict, Predicate<NameGap> applies) {
        this.sign = sign;
        this.verdict = verdict;
        this.applies = applies;
    }

    static GapRule of(NameGap gap) {
        for (GapRule rule : BY_SIGN.getOrDefault(gap.sign(), List.of())) {
            if (rule.applies.test(gap)) {
                return rule;
            }
        }
        return OTHERS;
    }

    boolean splits() {
        return verdict == SPLIT || verdict == MAYBE_SPLIT;
    }

    boolean isDoubtful() {
        return verdict == MAYBE_SPLIT || verdict == MAYBE_JOIN;
    }
}
