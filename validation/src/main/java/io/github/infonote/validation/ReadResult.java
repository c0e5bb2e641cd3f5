package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.json.stream.Place;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader made of a document: the note and the report on it. Immutable and thread-safe. */
public final class ReadResult implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As far as it could be read. */
    private final @Nullable InformationNote note;

    /** What is wrong. */
    private final ValidationReport report;

    /** From 0. */
    private final long index;

    /** From 1. */
    private final int line;

    /** From 1. */
    private final int column;

    ReadResult(@Nullable InformationNote note, ValidationReport report, long index, Place place) {
        this.note = note;
        this.report = report;
        this.index = index;
        this.line = place.line();
        this.column = place.column();
    }

    /** {@return how many documents of the stream came before this one; 0 for a document that was read alone} */
    public long getIndex() {
        return index;
    }

    /** {@return the line of the stream in which the document starts, from 1} */
    public int getLine() {
        return line;
    }

    /** {@return the column in that line, from 1, in characters (Unicode code points)} */
    public int getColumn() {
        return column;
    }

    /** {@return what is wrong with the document} */
    public ValidationReport getReport() {
        return report;
    }

    /**
     * {@return the note, valid or not; absent if the document is not one JSON object}
     *
     * <p>What could not be read is not in it; an empty entry stands where a list has one that could not be read.
     */
    public Optional<InformationNote> getNote() {
        return Optional.ofNullable(note);
    }

    /**
     * {@return the note if it is valid}
     *
     * @throws InvalidNoteException if it is not
     */
    public InformationNote orElseThrow() {
        if (note == null || !report.isValid()) {
            throw new InvalidNoteException(report);
        }
        return note;
    }

    /** {@return the report in as many lines as it has violations} */
    @Override
    public String toString() {
        return report.toString();
    }
}
