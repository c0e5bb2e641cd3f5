/**
 * Import of old notes from plain text, such as the text of a PDF or of a word processor's document.
 *
 * <pre>{@code
 * NoteImporter importer = NoteImporter.create(); // thread-safe
 * ReadResult result = importer.importText(Path.of("note.txt"));
 * result.getReport().getWarnings().forEach(System.out::println); // what to check by hand
 * InformationNote draft = result.getNote().orElseThrow();
 * }</pre>
 *
 * <p>The result is a draft: a person corrects it where the report has a warning. How the importer reads ambiguous text may change
 * in any version of the library.
 */
@NullMarked
package io.github.infonote.validation.importer;

import org.jspecify.annotations.NullMarked;
