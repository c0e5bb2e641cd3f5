/**
 * The rules of a note: one class each, which a reader, a validator and a Bean Validation provider run alike.
 *
 * <p>{@link io.github.infonote.validation.rule.NoteRules} runs all rules of a note in one pass. Not public API: exported only
 * to Hibernate Validator, which creates the rules for a plain {@code @Valid}.
 */
@NullMarked
package io.github.infonote.validation.rule;

import org.jspecify.annotations.NullMarked;
