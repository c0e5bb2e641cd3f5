package io.github.infonote.assertj;

import static io.github.infonote.assertj.NoteAssertions.assertThat;
import static io.github.infonote.assertj.NoteAssertions.assertThatNote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.infonote.Codes;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Compares the failures on the page with real ones. {@code -Dpages=update} rewrites them. */
class PageTest {
    private static final Path PAGE = Path.of("README.md");
    private static final Pattern FAILURE = Pattern.compile("(?<=```text\n)(?!--).*?(?=\n```)", Pattern.DOTALL);

    private static final InformationNote EXPECTED = SampleNotes.ofUsualSize();

    private static String failure(ThrowingCallable assertions) {
        return String.valueOf(
                catchThrowableOfType(assertions, AssertionError.class).getMessage());
    }

    private static InformationNote changed() {
        Event event = EXPECTED.getEvent();
        List<ParticipantCategory> categories = new ArrayList<>(EXPECTED.getParticipantCategories());
        ParticipantCategory members = categories.get(0);
        List<Participant> participants = new ArrayList<>(members.getParticipants());
        participants.add(0, Participant.of("Afghanistan"));
        participants.set(4, participants.get(4).withQualifier("one expert"));
        categories.set(0, members.withParticipants(participants));
        String text = EXPECTED.getBackground().getParagraphs().get(0).getText();
        return EXPECTED.toBuilder()
                .event(event.withTitle(event.getTitle().replace("Strategic ", "")))
                .participantCategories(categories)
                .background(Section.of(text.replaceAll("\\w+\\.$", "today.")))
                .build();
    }

    @Test
    void failures_are_the_real_ones() throws Exception {
        List<String> failures = List.of(
                failure(() -> assertThatNote("{\"event\": {\"title\": \"Conference\"}}")
                        .isValid()),
                failure(() -> assertThatNote("{\"participantCategories\": [{\"participants\": [{}, {}]}]}")
                        .hasError(Codes.PARTICIPANT_NAME_REQUIRED)
                        .at("/participantCategories")),
                failure(() -> assertThat(changed()).isEqualTo(EXPECTED)));
        String page = Files.readString(PAGE);

        if ("update".equals(System.getProperty("pages"))) {
            Iterator<String> next = failures.iterator();
            page = FAILURE.matcher(page).replaceAll(match -> Matcher.quoteReplacement(next.next()));
            Files.writeString(PAGE, page);
        }
        assertThat(FAILURE.matcher(page).results().map(MatchResult::group)).isEqualTo(failures);
    }
}
