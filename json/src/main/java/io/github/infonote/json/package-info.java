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
 * <p>An application that has a mapper of its own gives it the module of its Jackson, which a mapper that looks for
 * modules finds by itself: {@link io.github.infonote.json.InformationNoteModule} for Jackson 3 and
 * {@link io.github.infonote.json.jackson2.InformationNoteModule} for Jackson 2. They read and write the same JSON,
 * whatever the settings of the mapper.
 *
 * <p>The JSON of a note is one object. Its members are named as the model's attributes are, come in the model's order,
 * and are left out where nothing is set. Dates are texts in the form {@code YYYY-MM-DD}; constants go by their names. A
 * member that is {@code null} counts as absent; apart from that, reading is strict: a member that is not known, or comes
 * twice, or has a value of another type, is a fault.
 */
@NullMarked
package io.github.infonote.json;

import org.jspecify.annotations.NullMarked;
