/**
 * JSON of an information note.
 *
 * <p>{@link io.github.infonote.json.NoteJson} reads and writes it. It needs only {@code jackson-core} 3:
 *
 * <pre>{@code
 * String json = NoteJson.write(note);
 * InformationNote same = NoteJson.read(json);
 * }</pre>
 *
 * <p>If your application has a Jackson mapper, register {@link io.github.infonote.json.InformationNoteModule} for Jackson 3 or {@link
 * io.github.infonote.json.jackson2.InformationNoteJackson2Module} for Jackson 2, unless the mapper finds modules itself. They write the
 * same JSON as {@code NoteJson}, whatever the mapper's settings.
 *
 * <p>The JSON of a note is one object. Its members have the names and the order of the model's attributes; absent attributes are
 * omitted. Dates are strings in the form {@code YYYY-MM-DD}, and enum values are strings with their names. A member with the value
 * {@code null} is treated as absent. Unknown members, duplicate members and values of the wrong type are errors, but for unknown members
 * and enum values, a module follows the mapper's settings.
 */
@NullMarked
package io.github.infonote.json;

import org.jspecify.annotations.NullMarked;
