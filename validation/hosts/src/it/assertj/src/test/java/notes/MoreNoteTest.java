package notes;

import static io.github.infonote.assertj.BDDNoteAssertions.then;
import static io.github.infonote.assertj.BDDNoteAssertions.thenNote;
import static io.github.infonote.assertj.NoteAssertions.assertThat;
import static io.github.infonote.assertj.NoteAssertions.assertThatNote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.BDDAssertions.then;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.assertj.NoteDifference;
import io.github.infonote.assertj.NoteSoftAssertions;
import io.github.infonote.assertj.NoteSoftAssertionsProvider;
import io.github.infonote.assertj.SampleNotes;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.BDDSoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SoftAssertionsExtension.class)
class MoreNoteTest {
    @InjectSoftAssertions
    private NoteSoftAssertions softly;

    @TempDir
    private Path folder;

    static List<String> codes() {
        return SampleNotes.CODES;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_invalid_document_is_rejected_with_its_code(String code) {
        NoteReader reader = NoteReader.builder()
                .clock(SampleNotes.CLOCK)
                .warningsAsErrors()
                .build();

        assertThat(reader.read(SampleNotes.violating(code))).hasError(code);
    }

    @Test
    void documents_are_strings_bytes_and_files() throws IOException {
        String json = NoteJson.write(SampleNotes.ofUsualSize());
        Path file = Files.writeString(folder.resolve("note.json"), json);

        assertThatNote(json).isValid();
        assertThatNote(json.getBytes(StandardCharsets.UTF_8)).isValid();
        assertThatNote(file).isValid().hasWarning(Codes.EVENT_VENUE_MISSING).at("/event/venues");
    }

    @Test
    void soft_assertions_are_injected() {
        softly.assertThat(SampleNotes.whole()).isValid();
        softly.assertThat(SampleNotes.smallest()).hasOnlyErrors().hasWarning(Codes.HIGHLIGHTS_MISSING);
        softly.assertThat("AssertJ's own").isNotEmpty();
    }

    @Test
    void soft_assertions_report_all_failures() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NoteSoftAssertions.assertNotesSoftly(softly -> {
                    softly.assertThat(SampleNotes.smallest()).hasNoWarnings();
                    softly.assertThatNote("{").hasError(Codes.JSON_SYNTAX).onLine(2);
                }))
                .withMessageContaining("highlights.missing at /highlights")
                .withMessageContaining("None of these is on line 2:");
    }

    /** Soft assertions of an application, in the style of BDD and with notes. */
    static class Softly extends BDDSoftAssertions implements NoteSoftAssertionsProvider {}

    @Test
    void soft_assertions_can_be_combined() {
        Softly softly = new Softly();
        softly.then("AssertJ's own").isNotEmpty();
        softly.assertThat(SampleNotes.whole()).isValid();
        softly.assertAll();
    }

    @Test
    void assertions_can_start_with_then() {
        InformationNote note = SampleNotes.inLanguage(Locale.FRENCH);

        then(note).isValid();
        then(note.getLanguage()).contains("fr");
        thenNote(NoteJson.write(note)).hasNote(note);
    }

    @Test
    void differences_are_found_without_assertj() {
        InformationNote note = SampleNotes.whole();
        List<NoteDifference> differences = NoteDifference.between(note, note.withLanguage("fr"));

        assertTrue(NoteDifference.between(note, note).isEmpty());
        assertThat(differences.get(0).getFirst()).contains("en");
        assertThat(differences.get(0).getSecond()).contains("fr");
        assertThat(differences.get(0).getFirstPointer()).isEqualTo(differences.get(0).getSecondPointer());
    }
}
