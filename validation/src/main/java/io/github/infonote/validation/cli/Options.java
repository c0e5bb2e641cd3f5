package io.github.infonote.validation.cli;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The arguments of the program.
 *
 * @param help whether the usage is asked for
 * @param version whether the version is asked for
 * @param json whether reports are printed as JSON Lines
 * @param failOnWarning whether a note with warnings is not valid
 * @param language of messages
 * @param paths of files and folders; {@code -} is standard input
 */
record Options(
        boolean help, boolean version, boolean json, boolean failOnWarning, Locale language, List<String> paths) {
    static final String USAGE = """
            Usage: java -jar infonote-validation-VERSION-cli.jar [OPTION]... [PATH]...

            Checks notes. A PATH is a file, a folder (all *.json and *.jsonl files in it, and
            in its folders), or - for a note on standard input. Files *.jsonl and *.ndjson
            have a note on each line. Without a PATH, a sample is checked.

              --fail-on-warning  report warnings as errors
              --json             print reports as JSON Lines
              --language TAG     language of messages: ar, en, es, fr, ru or zh; else English
              --help             print this help
              --version          print the version

            Exit code: 0 if all notes are valid, 1 if one is not, 2 if one cannot be read.
            """;

    /**
     * {@return the options}
     *
     * @throws IllegalArgumentException if an option is unknown, or the language is not one; the message is for the user
     */
    static Options parse(List<String> arguments) {
        boolean help = false;
        boolean version = false;
        boolean json = false;
        boolean failOnWarning = false;
        Locale language = Locale.ENGLISH;
        List<String> paths = new ArrayList<>();
        for (Iterator<String> remaining = arguments.iterator(); remaining.hasNext(); ) {
            String argument = remaining.next();
            switch (argument) {
                case "--help" -> help = true;
                case "--version" -> version = true;
                case "--json" -> json = true;
                case "--fail-on-warning" -> failOnWarning = true;
                case "--language" -> language = language(remaining);
                default -> paths.add(path(argument));
            }
        }
        return new Options(help, version, json, failOnWarning, language, List.copyOf(paths));
    }

    private static Locale language(Iterator<String> remaining) {
        if (!remaining.hasNext()) {
            throw new IllegalArgumentException("--language needs a language tag, such as fr");
        }
        String tag = remaining.next();
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            // Reported below.
        }
        throw new IllegalArgumentException("Not a language tag, such as fr: " + tag);
    }

    private static String path(String argument) {
        if (argument.startsWith("-") && !argument.equals("-")) {
            throw new IllegalArgumentException("Unknown option: " + argument);
        }
        return argument;
    }
}
