/**
 * The rules of a note as Jakarta Bean Validation constraints.
 *
 * <p>The constraints are on the model's types and accessors, so that they hold wherever {@code @Valid} does. The key of a
 * message is {@code io.github.infonote.} followed by the rule's {@linkplain io.github.infonote.Codes code}:
 *
 * <pre>{@code
 * @Present(message = "{io.github.infonote.disclaimer.required}")
 * public abstract String getText();
 * }</pre>
 *
 * <p>The annotations name no validator. The {@code infonote-validation} artifact provides the validators, through {@link
 * java.util.ServiceLoader}.
 */
@NullMarked
package io.github.infonote.constraint;

import org.jspecify.annotations.NullMarked;
