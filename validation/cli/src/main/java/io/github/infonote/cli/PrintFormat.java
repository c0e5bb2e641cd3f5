package io.github.infonote.cli;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import java.util.Optional;
import java.util.stream.Stream;

/** A format in which notes are printed. */
enum PrintFormat {
    JSON("json") {
        @Override
        String print(InformationNote note, NotePrinter printer) {
            return NoteJson.writePretty(note) + "\n";
        }
    },
    TEXT("text") {
        @Override
        String print(InformationNote note, NotePrinter printer) {
            return printer.toText(note);
        }
    },
    MARKDOWN("markdown") {
        @Override
        String print(InformationNote note, NotePrinter printer) {
            return printer.toMarkdown(note);
        }
    },
    HTML("html") {
        @Override
        String print(InformationNote note, NotePrinter printer) {
            return printer.toHtmlPage(note);
        }
    };

    private final String argument;

    PrintFormat(String argument) {
        this.argument = argument;
    }

    /** {@return the format that an argument names} */
    static Optional<PrintFormat> named(String argument) {
        return Stream.of(values())
                .filter(format -> format.argument.equals(argument))
                .findFirst();
    }

    /** {@return a note in this format} */
    abstract String print(InformationNote note, NotePrinter printer);
}
