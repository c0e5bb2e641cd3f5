package io.github.infonote.validation;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Codes;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.stream.DocumentSplitter;
import io.github.infonote.json.stream.DocumentSplitter.Piece;
import io.github.infonote.json.stream.Fault;
import io.github.infonote.json.stream.JsonText;
import io.github.infonote.json.stream.NoteDocument;
import io.github.infonote.json.stream.Place;
import io.github.infonote.validation.Findings.Finding;
import io.github.infonote.validation.Rules.Broken;
import io.github.infonote.validation.constraint.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of notes that comes from elsewhere, and tells everything that is wrong with it at once. Thread-safe; one
 * serves a whole application. Serializable: its settings travel, and a clock of your own has to be serializable too.
 *
 * <p>Faults of the JSON and broken rules are told together, each once, in the order of the document. Only broken syntax
 * ends the reading. No document makes a method of this class throw: what is wrong is in the report.
 */
public final class NoteReader implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Rules rules;
    private final transient Settings settings;

    private NoteReader(Settings settings) {
        this.rules = new Rules(settings.clock, new Limits(settings.maxTextLength, settings.maxListLength));
        this.settings = settings;
    }

    /** {@return a reader with the defaults of {@link Builder}, which are fit for a public endpoint} */
    public static NoteReader create() {
        return builder().build();
    }

    /** {@return a builder of a reader} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the note that a document holds, and everything that is wrong with it}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     */
    public ReadResult read(byte[] json) {
        if (json.length > settings.maxBytes) {
            return tooLarge(0, Place.START);
        }
        return check(NoteDocument.read(json, settings.maxDepth, settings.maxListLength + 1, most()), 0, Place.START);
    }

    /**
     * {@return the note that a document holds, and everything that is wrong with it}
     *
     * @param json the document; a byte order mark before it is skipped
     */
    public ReadResult read(String json) {
        return isTooLarge(json) ? tooLarge(0, Place.START) : read(JsonText.of(json), 0, Place.START);
    }

    /**
     * {@return the note that a document holds, and everything that is wrong with it}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without a byte order mark; read to its end, but not far
     *     past the limit, and stays open
     * @throws IOException if it cannot be read from
     */
    public ReadResult read(InputStream json) throws IOException {
        return read(json.readNBytes(settings.maxBytes + 1));
    }

    /**
     * {@return the note that a document holds, and everything that is wrong with it}
     *
     * @param json the document; read to its end, but not far past the limit, and stays open
     * @throws IOException if it cannot be read from
     */
    public ReadResult read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        for (int length = json.read(buffer);
                length >= 0 && text.length() <= settings.maxBytes;
                length = json.read(buffer)) {
            text.append(buffer, 0, length);
        }
        return read(text.toString());
    }

    /**
     * {@return the notes that a stream holds, one after another as they are asked for, in constant memory}
     *
     * <p>A stream holds a document a line (newline-delimited JSON, where a broken line costs that line alone), one list of
     * documents, or documents one after another; which it is, is recognised. Each result tells its index and its place;
     * lines and columns are those of the stream. The limits are for each document.
     *
     * <p>If the input fails half-way, the stream gives what came before, and then throws an {@link UncheckedIOException}
     * that tells how far it got.
     *
     * @param json in UTF-8, UTF-16 or UTF-32, with or without a byte order mark; closed with the stream that is returned
     * @throws UncheckedIOException if its first bytes cannot be read
     */
    public Stream<ReadResult> readAll(InputStream json) {
        try {
            return readAll(JsonText.reader(json), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the notes that a stream holds, one after another as they are asked for, in constant memory}
     *
     * <p>The same as {@link #readAll(InputStream)} for characters.
     *
     * @param json closed with the stream that is returned
     */
    public Stream<ReadResult> readAll(Reader json) {
        return readAll(json, false);
    }

    private Stream<ReadResult> readAll(Reader json, boolean isDecoded) {
        Spliterator<ReadResult> results = new Results(new DocumentSplitter(json, settings.maxBytes), isDecoded);
        return StreamSupport.stream(results, false).onClose(() -> {
            try {
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads a document when it is asked for. */
    private final class Results extends Spliterators.AbstractSpliterator<ReadResult> {
        private final DocumentSplitter documents;
        private final boolean isDecoded;
        private long index;
        private @Nullable UncheckedIOException failure;

        Results(DocumentSplitter documents, boolean isDecoded) {
            super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
            this.documents = documents;
            this.isDecoded = isDecoded;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadResult> action) {
            Piece piece = next();
            if (piece == null) {
                return false;
            }
            CharBuffer text = piece.text();
            Place place = piece.place();
            action.accept(
                    text == null || isTooLarge(text)
                            ? tooLarge(index, place)
                            : read(JsonText.within(text, place, isDecoded), index, place));
            index++;
            return true;
        }

        private @Nullable Piece next() {
            if (failure != null) {
                throw failure; // What comes after it would be taken for a document, and is but the rest of one.
            }
            try {
                return documents.next();
            } catch (IOException e) {
                Place place = documents.place();
                failure = new UncheckedIOException(
                        "The stream failed at line " + place.line() + ", column " + place.column()
                                + ", in or before the document with index " + index + ": " + e,
                        e);
                throw failure;
            }
        }
    }

    /** Whether a text has more bytes in UTF-8 than may be read. */
    private boolean isTooLarge(CharSequence text) {
        if (text.length() <= settings.maxBytes / 3) {
            return false;
        }
        long bytes = text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
        return bytes > settings.maxBytes;
    }

    private ReadResult tooLarge(long index, Place place) {
        Fault fault = new Fault(Codes.JSON_TOO_LARGE, "", "", Map.of("max", settings.maxBytes), place);
        Violation violation = Violation.of(Severity.ERROR, fault, place, settings.locale);
        return new ReadResult(
                null, new ValidationReport(List.of(violation), false, settings.least, settings.locale), index, place);
    }

    /** One more than are told shows that there are more. */
    private int most() {
        return settings.maxViolations + 1;
    }

    private ReadResult read(JsonText text, long index, Place place) {
        return check(NoteDocument.read(text, settings.maxDepth, settings.maxListLength + 1, most()), index, place);
    }

    private ReadResult check(NoteDocument document, long index, Place place) {
        List<Broken> broken =
                document.note().map(note -> rules.check(note, most())).orElse(List.of());
        List<Finding> findings = new Findings(document, broken, settings.isLenient).all();
        List<Violation> violations = Findings.first(settings.maxViolations, findings).stream()
                .map(finding -> Violation.of(
                        finding.severity(), finding.fault(), finding.fault().place(), settings.locale))
                .toList();
        InformationNote note = document.note().orElse(null);
        ValidationReport report = new ValidationReport(
                violations, findings.size() > settings.maxViolations, settings.least, settings.locale);
        return new ReadResult(note, report, index, place);
    }

    /**
     * What travels instead of a reader: the settings of {@link Builder}.
     *
     * @param maxBytes how large a document may be
     * @param maxDepth how deep objects and lists may stand in one another
     * @param maxTextLength how long a text may be
     * @param maxListLength how many entries a list may have
     * @param maxViolations how many violations are told
     * @param isLenient whether unknown members are warnings
     * @param least which violations make a note invalid
     * @param clock what tells the current day
     * @param locale the language of the messages
     */
    private record Settings(
            int maxBytes,
            int maxDepth,
            int maxTextLength,
            int maxListLength,
            int maxViolations,
            boolean isLenient,
            Severity least,
            Clock clock,
            Locale locale)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            try {
                Builder builder = builder()
                        .maxBytes(maxBytes)
                        .maxDepth(maxDepth)
                        .maxTextLength(maxTextLength)
                        .maxListLength(maxListLength)
                        .maxViolations(maxViolations)
                        .failOn(least)
                        .clock(clock)
                        .locale(locale);
                return isLenient ? builder.allowUnknownMembers().build() : builder.build();
            } catch (IllegalArgumentException e) {
                throw (InvalidObjectException) new InvalidObjectException(e.getMessage()).initCause(e);
            }
        }
    }

    /** {@return the settings, which travel instead of the reader} */
    private Object writeReplace() {
        return settings;
    }

    /**
     * Refuses what was never written.
     *
     * @param in not read from
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A reader travels as its settings");
    }

    /** Settings of a reader. Not thread-safe. */
    public static final class Builder {
        private int maxBytes = 4 * 1024 * 1024;
        private int maxDepth = 100;
        private int maxTextLength = WellFormed.MAX_TEXT_LENGTH;
        private int maxListLength = WellFormed.MAX_LIST_LENGTH;
        private int maxViolations = NoteValidator.MAX_VIOLATIONS;
        private boolean isLenient;
        private Severity least = Severity.ERROR;
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private Locale locale = Locale.ENGLISH;

        private Builder() {}

        /**
         * Sets how large a document may be. A larger one is not read: {@link Codes#JSON_TOO_LARGE}.
         *
         * @param maxBytes in bytes, those of UTF-8 for a text; by default 4 MiB, some 700 times the largest known
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1 or too large for an array
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = positive("maxBytes", maxBytes, Integer.MAX_VALUE - 16);
            return this;
        }

        /**
         * Sets how deep objects and lists may stand in one another: {@link Codes#JSON_TOO_DEEP}. A note needs five.
         *
         * @param maxDepth by default 100
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = positive("maxDepth", maxDepth, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets how long a text may be: {@link Codes#TEXT_TOO_LONG}.
         *
         * @param maxTextLength in characters (Unicode code points); by default {@value WellFormed#MAX_TEXT_LENGTH}
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxTextLength(int maxTextLength) {
            this.maxTextLength = positive("maxTextLength", maxTextLength, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets how many entries a list may have: {@link Codes#LIST_TOO_LONG}. What is wrong with the JSON of entries
         * beyond it is told, but they are not in the note.
         *
         * @param maxListLength by default {@value WellFormed#MAX_LIST_LENGTH}
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxListLength(int maxListLength) {
            this.maxListLength = positive("maxListLength", maxListLength, Integer.MAX_VALUE - 1);
            return this;
        }

        /**
         * Sets how many violations are told of one document. If there are more, the report is
         * {@linkplain ValidationReport#isTruncated() truncated}.
         *
         * @param maxViolations by default 1,000
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxViolations(int maxViolations) {
            this.maxViolations = positive("maxViolations", maxViolations, Integer.MAX_VALUE - 1);
            return this;
        }

        /**
         * Takes members that are not known as warnings, not as errors, for notes from a newer version.
         *
         * @return this builder
         */
        public Builder allowUnknownMembers() {
            this.isLenient = true;
            return this;
        }

        /**
         * Sets which violations make a note invalid.
         *
         * @param severity the least one that does; by default {@link Severity#ERROR}
         * @return this builder
         */
        public Builder failOn(Severity severity) {
            this.least = severity;
            return this;
        }

        /**
         * Sets what tells the current day, against which an event may be yet to come.
         *
         * @param clock by default the system's, in its time zone
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Sets the language of the messages.
         *
         * @param locale by default English
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = locale;
            return this;
        }

        /** {@return the reader} */
        public NoteReader build() {
            return new NoteReader(new Settings(
                    maxBytes, maxDepth, maxTextLength, maxListLength, maxViolations, isLenient, least, clock, locale));
        }

        private static int positive(String name, int value, int max) {
            if (value < 1 || value > max) {
                throw new IllegalArgumentException(name + " must be from 1 to " + max + "; found: " + value);
            }
            return value;
        }
    }
}
