/**
 * The rules of a note as Jakarta Bean Validation constraints.
 *
 * <p>The constraints are on the types and getters of the model, so {@code @Valid} checks them. A message key is {@code
 * io.github.infonote.} followed by the {@linkplain io.github.infonote.Codes code} of the rule:
 *
 * <pre>{@code
 * @Present(message = "{io.github.infonote.disclaimer.required}")
 * public abstract String getText();
 * }</pre>
 *
 * <p>The validators are in the {@code infonote-validation} artifact. Bean Validation providers find them with {@link
 * java.util.ServiceLoader}.
 */
@NullMarked
package io.github.infonote.constraint;

import org.jspecify.annotations.NullMarked;
