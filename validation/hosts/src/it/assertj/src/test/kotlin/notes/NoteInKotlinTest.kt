package notes

import io.github.infonote.Codes
import io.github.infonote.InformationNote
import io.github.infonote.assertj.NoteAssertions.assertThat
import io.github.infonote.assertj.NoteAssertions.assertThatNote
import io.github.infonote.assertj.NoteSoftAssertions
import io.github.infonote.assertj.SampleNotes
import io.github.infonote.json.NoteJson
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class NoteInKotlinTest {
    @Test
    fun `a note is sent as it is`() {
        val note: InformationNote = SampleNotes.whole()

        assertThatNote(NoteJson.write(note)).isValid().hasNoWarnings().hasNote(note)
        assertThat(note.language.orElseThrow()).isEqualTo("en")
    }

    @Test
    fun `a note without a disclaimer is rejected`() {
        assertThatNote(SampleNotes.violating(Codes.DISCLAIMER_REQUIRED))
            .hasError(Codes.DISCLAIMER_REQUIRED).at("/disclaimer").onLine(1)
    }

    @Test
    fun `soft assertions are reported at the end`() {
        NoteSoftAssertions.assertNotesSoftly { softly ->
            softly.assertThat(SampleNotes.whole()).isValid()
            softly.assertThat(SampleNotes.smallest()).isEqualTo(SampleNotes.smallest())
        }
    }
}
