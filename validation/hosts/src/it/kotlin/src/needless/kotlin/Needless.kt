package notes

import io.github.infonote.InformationNote

/** Uses safe calls on parts that are never null, so that the compiler has to warn. */
fun main() {
    val note = InformationNote.builder().build()
    println(note.event?.venues)
    println(note.event.title?.length)
}
