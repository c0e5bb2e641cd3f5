/**
 * The JSON of an information note.
 *
 * <p>{@link io.github.infonote.json.NoteJson} reads and writes it, with nothing but Jackson 3's streaming parser:
 *
 * <pre>{@code
 * String json = NoteJson.write(note);
 * InformationNote same = NoteJson.read(json);
 * }</pre>
 *
 * <p>An application with its own mapper registers the module for its Jackson, unless the mapper finds modules by itself:
 * {@link io.github.infonote.json.InformationNoteModule} for Jackson 3 and {@link
 * io.github.infonote.json.jackson2.InformationNoteJackson2Module} for Jackson 2. They read and write the same JSON, whatever the
 * settings of the mapper.
 *
 * <p>The JSON of a note is one object. Its members have the names and the order of the model's attributes; what is not set
 * is left out. Dates are strings in the form {@code YYYY-MM-DD}, enum values are strings with their names. A member that is
 * {@code null} counts as absent. Apart from that, reading is strict: unknown and duplicate members and values of another type
 * are errors. A module leaves out what is unknown if its mapper does.
 */
@NullMarked
package io.github.infonote.json;

import org.jspecify.annotations.NullMarked;
