/**
 * A program that checks, imports, converts and prints notes. {@link io.github.infonote.cli.CheckNotes} has the main method.
 */
@NullMarked
package io.github.infonote.cli;

import org.jspecify.annotations.NullMarked;
