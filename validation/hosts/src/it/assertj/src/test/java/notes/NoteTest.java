package notes;

import static io.github.infonote.assertj.NoteAssertions.assertThat;
import static io.github.infonote.assertj.NoteAssertions.assertThatNote;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.assertj.SampleNotes;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void a_note_is_sent_as_it_is() {
        InformationNote note = SampleNotes.whole();

        assertThatNote(NoteJson.write(note)).isValid().hasNoWarnings().hasNote(note);
        assertThat(NoteJson.read(NoteJson.write(note))).isEqualTo(note);
    }

    @Test
    void a_note_without_a_disclaimer_is_rejected() {
        ReadResult result = NoteReader.create().read(SampleNotes.violating(Codes.DISCLAIMER_REQUIRED));

        assertThat(result).hasError(Codes.DISCLAIMER_REQUIRED).at("/disclaimer").onLine(1);
        assertThat(result.getReport()).hasOnlyErrors("disclaimer.required at /disclaimer").hasNoWarnings();
    }
}
