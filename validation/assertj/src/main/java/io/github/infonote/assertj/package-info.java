/**
 * AssertJ assertions about notes and reports on them, and sample notes for tests.
 *
 * <pre>{@code
 * import static io.github.infonote.assertj.NoteAssertions.assertThat;
 * import static io.github.infonote.assertj.NoteAssertions.assertThatNote;
 *
 * assertThat(note).isValid().hasNoWarnings();
 * assertThat(note).isEqualTo(expected); // a failure lists the differences
 * assertThat(result).hasError(Codes.DISCLAIMER_REQUIRED).at("/disclaimer").onLine(3);
 * assertThat(report).hasOnlyErrors("event.title.required at /event/title");
 * assertThatNote(json).isValid(); // a String, bytes or a Path
 * }</pre>
 *
 * <p>{@link io.github.infonote.assertj.NoteSoftAssertions} has soft assertions, and {@link
 * io.github.infonote.assertj.BDDNoteAssertions} assertions that start with {@code then}.
 */
@NullMarked
package io.github.infonote.assertj;

import org.jspecify.annotations.NullMarked;
