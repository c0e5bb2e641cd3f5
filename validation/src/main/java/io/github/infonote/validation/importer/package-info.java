/**
 * Imports old notes from plain text, such as text copied from a PDF or Word file.
 *
 * <pre>{@code
 * NoteImporter importer = NoteImporter.create(); // thread-safe
 * ReadResult result = importer.importText(Path.of("note.txt"));
 * result.getReport().getWarnings().forEach(System.out::println); // check these by hand
 * InformationNote draft = result.getNote().orElseThrow();
 * }</pre>
 *
 * <p>The result is a draft: correct it where the report has a warning. Later versions may interpret ambiguous text differently.
 */
@NullMarked
package io.github.infonote.validation.importer;

import org.jspecify.annotations.NullMarked;
