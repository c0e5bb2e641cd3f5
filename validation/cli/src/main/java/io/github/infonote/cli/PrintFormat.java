package io.github.infonote.cli;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import java.util.Locale;

/** A format in which notes are written. */
enum PrintFormat {
    JSON(".json"),
    JSONL(".jsonl"),
    TEXT(".txt"),
    MARKDOWN(".md"),
    HTML(".html");

    private final String extension;

    PrintFormat(String extension) {
        this.extension = extension;
    }

    /** {@return the extension of files in this format} */
    String extension() {
        return extension;
    }

    /** {@return the text between two notes} */
    String separator() {
        return this == JSONL ? "" : "\n";
    }

    /** {@return a note in this format} */
    String print(InformationNote note, NotePrinter printer) {
        return switch (this) {
            case JSON -> NoteJson.writePretty(note) + "\n";
            case JSONL -> NoteJson.write(note) + "\n";
            case TEXT -> printer.toText(note);
            case MARKDOWN -> printer.toMarkdown(note);
            case HTML -> printer.toHtmlPage(note);
        };
    }

    /** {@return the name on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
