package io.github.infonote.cli;

import io.github.infonote.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
        name = Options.COMMAND,
        customSynopsis = "infonote [OPTION]... [PATH]...",
        description = {"%nChecks information notes, and imports, converts and prints them.%n"},
        sortOptions = false,
        footer = {
            "",
            "A folder stands for the *.json, *.jsonl and *.ndjson files in it and its subfolders.",
            "Each line of a *.jsonl or *.ndjson file is a note. Other files, and standard input,",
            "have one note, several notes one after another, or an array of notes.",
            "",
            "Exit code: 0 if all notes are valid, 1 if a note is not valid, 2 if something cannot",
            "be read or written, or if the command line is wrong."
        },
        usageHelpWidth = 88)
final class Options {
    static final String COMMAND = "infonote";

    @Parameters(paramLabel = "PATH", description = "A file, a folder, or - for standard input. Default: a sample.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--errors-only",
            description = "Report only notes with errors, without warnings and summaries of notes.")
    private boolean errorsOnly;

    @Option(names = "--json", description = "Report as JSON Lines: an object for each note.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageConverter.class,
            completionCandidates = Languages.class,
            description = "The language of messages (default: en) and of the labels of printed notes (default: the"
                    + " language of the note): ${COMPLETION-CANDIDATES}.")
    private Optional<Locale> language = Optional.empty();

    @Option(names = "--warnings-as-errors", description = "Report warnings as errors.")
    private boolean warningsAsErrors;

    @Option(
            names = "--print",
            paramLabel = "FORMAT",
            description =
                    "Write the notes instead of summaries: ${COMPLETION-CANDIDATES}. Reports go to standard error.")
    private Optional<PrintFormat> print = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Write each note to a new file in this folder, by default as json. Reports go to standard"
                    + " output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--import",
            description =
                    "Import notes from plain text, such as the text of a PDF, and write them, by default as json. A"
                            + " folder stands for its *.txt and *.md files.")
    private boolean imports;

    @Option(names = "--schema", description = "Print the JSON Schema of a note.")
    private boolean schema;

    @Option(names = "--completion", description = "Print a completion script for bash and zsh.")
    private boolean completion;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    private boolean version;

    private Options() {}

    /** {@return a parser of command lines whose user object is an {@code Options}} */
    static CommandLine parser() {
        return new CommandLine(new Options())
                .setExpandAtFiles(false) // A file may be named @notes.json.
                .setAllowOptionsAsOptionParameters(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    /**
     * {@return the options of a command line}
     *
     * @throws ParameterException if it is wrong; the message is for the user
     */
    static Options parse(CommandLine parser, String... arguments) {
        parser.parseArgs(arguments);
        Options options = parser.getCommand();
        if (options.json && options.print.isPresent() && options.output.isEmpty()) {
            throw new ParameterException(parser, "--json and --print can be combined only with --output");
        }
        if (options.imports && options.paths.isEmpty()) {
            throw new ParameterException(parser, "--import needs a PATH");
        }
        return options;
    }

    List<String> paths() {
        return paths;
    }

    boolean errorsOnly() {
        return errorsOnly;
    }

    boolean json() {
        return json;
    }

    Optional<Locale> language() {
        return language;
    }

    boolean warningsAsErrors() {
        return warningsAsErrors;
    }

    /** {@return the format in which notes are written; empty if they are not written} */
    Optional<PrintFormat> format() {
        boolean isWritten = output.isPresent() || (imports && !json);
        return print.isEmpty() && isWritten ? Optional.of(PrintFormat.JSON) : print;
    }

    /** {@return the folder to which notes are written, instead of standard output} */
    Optional<Path> output() {
        return output;
    }

    boolean imports() {
        return imports;
    }

    boolean schema() {
        return schema;
    }

    boolean completion() {
        return completion;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    /** The languages of messages and labels. */
    private static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Languages() {
            super(Messages.LANGUAGES);
        }
    }

    private static final class LanguageConverter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String tag) {
            try {
                Locale language = new Locale.Builder().setLanguageTag(tag).build();
                if (!language.getLanguage().isEmpty()) {
                    return language;
                }
            } catch (IllformedLocaleException e) {
                // Reported below.
            }
            throw new TypeConversionException("'" + tag + "' is not a language tag, such as fr");
        }
    }
}
