package io.github.infonote.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteSoftAssertionsTest {
    private static final InformationNote NOTE = SampleNotes.whole();

    private static final ReadResult RESULT = NoteReader.create().read("{}");

    @TempDir
    Path folder = Path.of("");

    @Test
    void all_failures_are_reported() throws Exception {
        Path file = Files.writeString(folder.resolve("note.json"), "{}");
        NoteSoftAssertions softly = new NoteSoftAssertions();
        softly.assertThat(NOTE).isNotValid();
        softly.assertThat(NOTE).isEqualTo(NOTE.withLanguage("fr"));
        softly.assertThat(RESULT).isValid();
        softly.assertThat(RESULT.getReport()).isValid();
        softly.assertThatNote("{}").isValid();
        softly.assertThatNote("{}".getBytes(StandardCharsets.UTF_8)).isValid();
        softly.assertThatNote(file).isValid();
        softly.assertThat("a string").isEmpty();

        assertThat(softly.errorsCollected())
                .extracting(
                        e -> String.valueOf(e.getMessage()).lines().findFirst().orElseThrow())
                .startsWith(
                        "The note has no error:",
                        "The note is not the expected one:",
                        "The note is not valid:",
                        "The note is not valid:",
                        "The note is not valid:",
                        "The note is not valid:",
                        "The note is not valid:")
                .hasSize(8);
    }

    @Test
    void a_chain_goes_on_after_a_failure() {
        NoteSoftAssertions softly = new NoteSoftAssertions();
        softly.assertThat(RESULT)
                .hasError(Codes.DISCLAIMER_REQUIRED)
                .at("/disclaimer")
                .onLine(2)
                .hasError(Codes.JSON_SYNTAX)
                .at("/event")
                .onLine(7)
                .hasError(Codes.ORGANISERS_REQUIRED)
                .at("/event");

        assertThat(softly.errorsCollected())
                .extracting(
                        e -> String.valueOf(e.getMessage()).lines().findFirst().orElseThrow())
                .containsExactly(
                        "None of these is on line 2:", "There is no error json.syntax:", "None of these is at /event:");
    }

    @Test
    void assertions_are_run_and_reported_at_the_end() {
        NoteSoftAssertions.assertNotesSoftly(
                softly -> softly.assertThat(NOTE).isValid().hasNoWarnings());
        org.assertj.core.api.Assertions.assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> NoteSoftAssertions.assertNotesSoftly(softly -> {
                    softly.assertThat(NOTE).isNotValid();
                    softly.assertThat(RESULT).isValid();
                }))
                .withMessageContaining("The note has no error:")
                .withMessageContaining("ERROR disclaimer.required at /disclaimer");
    }
}
