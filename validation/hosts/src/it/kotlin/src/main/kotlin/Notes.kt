package notes

import io.github.infonote.Disclaimer
import io.github.infonote.Event
import io.github.infonote.InformationNote
import io.github.infonote.Organiser
import io.github.infonote.json.NoteJson
import io.github.infonote.validation.NoteReader
import java.time.LocalDate
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

/** Builds a note, writes it, and reads it back. */
fun main() {
    val note = InformationNote.builder()
        .event(Event.builder().title("Workshop on Border Controls").startDate(LocalDate.of(2014, 8, 5)).build())
        .addOrganiser(Organiser.of("Ghana"))
        .disclaimer(Disclaimer.standard(Locale.ENGLISH))
        .build()

    val result = NoteReader.create().read(NoteJson.write(note))
    for (violation in result.report.violations) {
        println("${violation.code} at ${violation.pointer}: ${violation.message}")
    }
    val read: InformationNote = result.note.orElseThrow()
    check(read == note)

    // A part that is always present has a type without a question mark. A part that may be absent is an Optional.
    val title: String = read.event.title
    val days: LocalDate? = read.event.endDate.getOrNull()
    println("${title.length} characters, to $days, ${read.organisers.first().name.uppercase()}")
}
