package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.json.mapping.Location;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The note in a document, and the report on it. Immutable and thread-safe. */
public final class ReadResult implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The note, even if incomplete; null if there is none. */
    private final @Nullable InformationNote note;

    /** The errors and warnings. */
    private final ValidationReport report;

    /** The text of the document; null if it is not kept. */
    private final @Nullable String source;

    /** From 0. */
    private final long index;

    /** From 1. */
    private final int line;

    /** From 1. */
    private final int column;

    ReadResult(
            @Nullable InformationNote note,
            ValidationReport report,
            @Nullable String source,
            long index,
            Location start) {
        this.note = note;
        this.report = report;
        this.source = source;
        this.index = index;
        this.line = start.line();
        this.column = start.column();
    }

    /** {@return the number of documents before this one in the stream; 0 for a single document} */
    public long getIndex() {
        return index;
    }

    /** {@return the line of the stream in which the document starts, starting at 1} */
    public int getLine() {
        return line;
    }

    /** {@return the column in that line, starting at 1, in characters (Unicode code points)} */
    public int getColumn() {
        return column;
    }

    /** {@return whether the document has a note without errors: then {@link #orElseThrow()} returns it} */
    public boolean isValid() {
        return note != null && report.isValid();
    }

    /** {@return the errors and warnings} */
    public ValidationReport getReport() {
        return report;
    }

    /**
     * {@return the note, valid or not; absent if the document is not one JSON object}
     *
     * <p>Unreadable values are not in the note; an unreadable entry of a list is an empty entry. The value of a member with a misspelt
     * name, which is an error, is in the note as that of the known member, unless that is in the document too.
     */
    public Optional<InformationNote> getNote() {
        return Optional.ofNullable(note);
    }

    /**
     * {@return the text of the document, without byte order marks before it; bytes that cannot be decoded are U+FFFD}
     *
     * <p>Absent if the document is too large, if the result is about what is between documents, or unless the reader {@linkplain NoteReader.Builder#keepSource() keeps} it.
     */
    public Optional<String> getSource() {
        return Optional.ofNullable(source);
    }

    /**
     * {@return the note if it is valid}
     *
     * @throws InvalidNoteException if it is not
     */
    public InformationNote orElseThrow() {
        if (!isValid()) {
            throw new InvalidNoteException(report);
        }
        return Objects.requireNonNull(note);
    }

    /** {@return the report} */
    @Override
    public String toString() {
        return report.toString();
    }
}
