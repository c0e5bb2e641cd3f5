package io.github.infonote.cli;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The arguments of the program.
 *
 * @param help whether the usage is asked for
 * @param version whether the version is asked for
 * @param json whether reports are printed as JSON Lines
 * @param imports whether the files are plain text instead of JSON
 * @param print the format in which notes are printed
 * @param warningsAsErrors whether warnings are reported as errors
 * @param language of messages, and of the words of printed notes
 * @param paths of files and folders; {@code -} is standard input
 */
record Options(
        boolean help,
        boolean version,
        boolean json,
        boolean imports,
        Optional<PrintFormat> print,
        boolean warningsAsErrors,
        Optional<Locale> language,
        List<String> paths) {
    static final String USAGE = """
            Usage: java -jar infonote-cli-VERSION.jar [OPTION]... [PATH]...

            Checks notes. A PATH is a file, a folder (all *.json and *.jsonl files in it, and
            in its folders), or - for a note on standard input. Files *.jsonl and *.ndjson
            have a note on each line. Without a PATH, a sample is checked.

              --import              import notes from plain text, such as the text of a PDF, and
                                    print them as JSON; a folder has *.txt and *.md files
              --json                print reports as JSON Lines
              --language TAG        language of messages (else English) and of the labels of
                                    printed notes (else their own): ar, en, es, fr, ru or zh
              --print FORMAT        print the notes, as json, text, markdown or html (a page for
                                    each), instead of a summary; reports go to standard error
              --warnings-as-errors  report warnings as errors
              --help                print this help
              --version             print the version

            Exit code: 0 if all notes are valid, 1 if one is not, 2 if one cannot be read.
            """;

    /**
     * {@return the options}
     *
     * @throws IllegalArgumentException if an option or its value is unknown; the message is for the user
     */
    static Options parse(List<String> arguments) {
        boolean help = false;
        boolean version = false;
        boolean json = false;
        boolean imports = false;
        boolean warningsAsErrors = false;
        Optional<PrintFormat> print = Optional.empty();
        Optional<Locale> language = Optional.empty();
        List<String> paths = new ArrayList<>();
        for (Iterator<String> remaining = arguments.iterator(); remaining.hasNext(); ) {
            String argument = remaining.next();
            switch (argument) {
                case "--help" -> help = true;
                case "--version" -> version = true;
                case "--json" -> json = true;
                case "--import" -> imports = true;
                case "--warnings-as-errors" -> warningsAsErrors = true;
                case "--language" -> language = Optional.of(language(remaining));
                case "--print" -> print = Optional.of(printFormat(remaining));
                default -> paths.add(path(argument));
            }
        }
        if (json && print.isPresent()) {
            throw new IllegalArgumentException("--json and --print cannot be combined");
        }
        if (imports && paths.isEmpty() && !help && !version) {
            throw new IllegalArgumentException("--import needs a PATH");
        }
        if (imports && !json && print.isEmpty()) {
            print = Optional.of(PrintFormat.JSON);
        }
        return new Options(help, version, json, imports, print, warningsAsErrors, language, List.copyOf(paths));
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

    private static PrintFormat printFormat(Iterator<String> remaining) {
        String name = remaining.hasNext() ? remaining.next() : "";
        return PrintFormat.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--print needs a format: json, text, markdown or html; found: " + name));
    }

    private static String path(String argument) {
        if (argument.startsWith("-") && !argument.equals("-")) {
            throw new IllegalArgumentException("Unknown option: " + argument);
        }
        return argument;
    }
}
