/**
 * The rules of a note, one class each. Readers, validators and Bean Validation providers run the same rules.
 *
 * <p>{@link io.github.infonote.validation.rule.NoteRules} runs all rules of a note in one pass. Not public API:
 * exported only to Hibernate Validator, which creates the rules for a plain {@code @Valid}.
 */
@NullMarked
package io.github.infonote.validation.rule;

import org.jspecify.annotations.NullMarked;
