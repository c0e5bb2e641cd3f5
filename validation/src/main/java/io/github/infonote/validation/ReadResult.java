package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.json.mapping.Location;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The note in a document or imported text, and the report on it. Immutable, thread-safe, and compared by value. */
public final class ReadResult implements Serializable {
    private static final long serialVersionUID = 1282030812L;

    /** The note, even if incomplete; null if the document isn't one JSON object, or if an imported text is too large. */
    private final @Nullable InformationNote note;

    /** The errors and warnings. */
    private final ValidationReport report;

    /** The document; null unless it is kept. */
    private final @Nullable String source;

    /** The number of documents before this one. */
    private final long index;

    /** The line in which the document starts, starting at 1. */
    private final int line;

    /** The column in which the document starts, starting at 1. */
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

    /** {@return whether the document has a note without errors, so that {@link #orElseThrow()} returns it} */
    public boolean isValid() {
        return note != null && report.isValid();
    }

    /** {@return the errors and warnings} */
    public ValidationReport getReport() {
        return report;
    }

    /**
     * {@return the note, valid or not; absent if the document isn't one JSON object, or if an imported text is too large}
     *
     * <p>The note has no unreadable values; an unreadable list entry is an empty entry. A member with a misspelt name
     * is an error, but the note has its value in the known member, unless the document has the known member too.
     */
    public Optional<InformationNote> getNote() {
        return Optional.ofNullable(note);
    }

    /**
     * {@return the document as a string, without leading byte order marks; undecodable bytes are U+FFFD}
     *
     * <p>Absent unless the reader {@linkplain NoteReader.Builder#keepSource() keeps} it. A document that is too large,
     * and an error between documents, never have one.
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadResult that
                && Objects.equals(note, that.note)
                && report.equals(that.report)
                && Objects.equals(source, that.source)
                && index == that.index
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(note, report, index);
    }

    /** {@return the report} */
    @Override
    public String toString() {
        return report.toString();
    }
}
