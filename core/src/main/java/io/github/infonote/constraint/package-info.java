/**
 * The rules of a note, as constraints of Jakarta Bean Validation, and {@linkplain io.github.infonote.constraint.Codes
 * the codes} under which they are told.
 *
 * <p>They stand on the model's types and accessors, and hold wherever {@code @Valid} does. The key of a message is the
 * rule's code after {@code io.github.infonote.}:
 *
 * <pre>{@code
 * @HasText(message = "{io.github.infonote.disclaimer.required}")
 * public abstract String getText();
 * }</pre>
 *
 * <p>The annotations here name no validator. Those are found through {@link java.util.ServiceLoader} once the
 * {@code infonote-validation} artifact is there.
 */
@NullMarked
package io.github.infonote.constraint;

import org.jspecify.annotations.NullMarked;
