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
 * <p>If your application has a Jackson mapper, register the module for its version, unless the mapper finds modules by itself: {@link
 * io.github.infonote.json.InformationNoteModule} for Jackson 3 or {@link
 * io.github.infonote.json.jackson2.InformationNoteJackson2Module} for Jackson 2. They read and write the same JSON, regardless of the
 * mapper's settings.
 *
 * <p>The JSON of a note is one object. Its members have the names and the order of the model's attributes, without those that are not
 * set. Dates are strings in the form {@code YYYY-MM-DD}, enum values are strings with their names. A member that is {@code null} is
 * treated as absent. Apart from that, reading is strict: unknown members, duplicate members and values of the wrong type are errors. A
 * module skips unknown members if its mapper does.
 */
@NullMarked
package io.github.infonote.json;

import org.jspecify.annotations.NullMarked;
