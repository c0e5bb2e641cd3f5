package io.github.infonote.cli;

import io.github.infonote.json.NoteJson;
import io.github.infonote.text.ArtifactVersion;
import io.github.infonote.text.Excerpt;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A program that checks notes, and imports, converts and prints them.
 *
 * <p>{@code --help} prints its options. The exit code is 0 if all notes are valid, 1 if a note isn't valid, and 2 if
 * something can't be read or written, if the command line is wrong, or after an unexpected error.
 */
public final class CheckNotes {
    static final int VALID = 0;
    static final int INVALID = 1;
    static final int FAILED = 2;

    private CheckNotes() {}

    /**
     * Runs the program.
     *
     * @param arguments options, and paths of files and folders
     */
    public static void main(String[] arguments) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            error.printStackTrace();
            System.exit(FAILED); // The JVM would exit with 1, as for a note that isn't valid.
        });
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        Output output = new Output();
        try {
            int exitCode = run(Options.parser(), output, arguments);
            output.finish();
            return exitCode;
        } catch (WriteException e) {
            output.printFailure(e);
            return FAILED;
        }
    }

    private static int run(CommandLine parser, Output output, String... arguments) {
        Options options;
        try {
            options = Options.parse(parser, arguments);
        } catch (ParameterException e) {
            printWrongUsage(e, output);
            return FAILED;
        }
        Optional<String> text = textOnly(options, parser);
        text.ifPresent(output::print);
        return text.isPresent() ? VALID : new Checker(options, output).check();
    }

    private static void printWrongUsage(ParameterException e, Output output) {
        output.printlnError(Excerpt.escape(String.valueOf(e.getMessage())));
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .map(option -> "Did you mean " + option + "?")
                    .forEach(output::printlnError);
        }
        output.printlnError("Run with --help to see all options.");
    }

    /** {@return the output of an option such as {@code --help}, which checks no notes} */
    private static Optional<String> textOnly(Options options, CommandLine parser) {
        if (options.help()) {
            return Optional.of(parser.getUsageMessage());
        }
        if (options.version()) {
            return Optional.of("infonote " + ArtifactVersion.get() + "\n");
        }
        if (options.schema()) {
            return Optional.of(NoteJson.schema() + "\n");
        }
        return options.completion() ? Optional.of(AutoComplete.bash(Options.COMMAND, parser) + "\n") : Optional.empty();
    }
}
