/**
 * The rules of an information note, and a reader that tells every fault of incoming JSON at once.
 *
 * <pre>{@code
 * NoteReader reader = NoteReader.create();
 * ReadResult result = reader.read(bytes);
 * for (Violation violation : result.getReport().getViolations()) {
 *     System.out.println(violation.getPointer() + ": " + violation.getMessage());
 * }
 * InformationNote note = result.orElseThrow();
 * }</pre>
 *
 * <p>{@link io.github.infonote.validation.NoteValidator} tells the same of a note that was built in code. An application
 * that has a validator of its own needs neither: the rules are constraints on the model, which hold wherever
 * {@code @Valid} does.
 */
@NullMarked
package io.github.infonote.validation;

import org.jspecify.annotations.NullMarked;
