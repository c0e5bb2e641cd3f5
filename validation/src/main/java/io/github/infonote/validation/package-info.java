/**
 * Validation of information notes, and a reader that reports all errors of incoming JSON at once.
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
 * <p>{@link io.github.infonote.validation.NoteValidator} gives the same report for a note that was built in code.
 * Neither needs a Bean Validation provider. If your application has one, you can use a plain {@code @Valid} instead:
 * the rules are constraints on the model.
 *
 * <p>A null argument is rejected with a {@link NullPointerException} that names the parameter, unless the parameter is
 * marked {@code @Nullable}.
 */
@NullMarked
package io.github.infonote.validation;

import org.jspecify.annotations.NullMarked;
