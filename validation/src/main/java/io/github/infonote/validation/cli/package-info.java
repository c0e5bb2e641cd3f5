/**
 * The program that checks note files. Not public API: the package is not exported.
 *
 * <p>{@link io.github.infonote.validation.cli.CheckNotes} has the main method. {@code infonote-validation-…-cli.jar} runs it
 * with {@code java -jar}.
 */
@NullMarked
package io.github.infonote.validation.cli;

import org.jspecify.annotations.NullMarked;
