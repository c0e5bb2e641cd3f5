package notes

import io.github.infonote.InformationNote

/** Asks whether parts are there that always are: the compiler is to say that there is no need to. */
fun main() {
    val note = InformationNote.builder().build()
    println(note.event?.venues)
    println(note.event.title?.length)
}
