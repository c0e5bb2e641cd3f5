package io.github.infonote.validation;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.document.DocumentSource;
import io.github.infonote.json.document.DocumentSource.Document;
import io.github.infonote.json.document.DocumentSpliterator;
import io.github.infonote.json.document.DocumentSplitter;
import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.document.LineSplitter;
import io.github.infonote.json.document.LocatedValue;
import io.github.infonote.json.document.NoteDocument;
import io.github.infonote.json.document.StreamInput;
import io.github.infonote.json.document.Utf8;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.Tolerance;
import io.github.infonote.validation.rule.Limits;
import io.github.infonote.validation.rule.NoteRules;
import io.github.infonote.validation.rule.RuleViolation;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads notes from untrusted JSON and reports all errors at once. Thread-safe: one reader serves a whole application.
 * Serializable, if its clock is.
 *
 * <p>The report has JSON errors and rule violations together, in document order. A violation that is only the
 * consequence of a JSON error is suppressed. Only a syntax error stops reading. A member with a misspelt name is an
 * error, but its value is read as the value of the known member. Methods never throw an exception because of the
 * content of a document: every error is in the report.
 */
public final class NoteReader implements Serializable {
    private static final long serialVersionUID = -142950687L;

    /** Upper bound on heap bytes per input byte, with the note and the report. */
    private static final int MEMORY_PER_BYTE = 16;

    /** The settings of the builder. */
    private final Settings settings;

    private final transient NoteRules rules;

    private final transient ReadOptions options;

    private final transient int maxBytes;

    private NoteReader(Settings settings) {
        this.settings = settings;
        this.maxBytes = (int) Math.min(settings.maxBytes(), Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE);
        this.rules = settings.rules();
        this.options = new ReadOptions(
                settings.maxDepth(),
                settings.maxListLength(),
                settings.maxPerCode(),
                new ReaderTolerance(settings),
                settings.severity(Codes.JSON_UNKNOWN_MEMBER, Severity.ERROR) == Severity.ERROR,
                false,
                settings.readsBlankAsAbsent());
    }

    /** {@return a reader with the defaults of {@link Builder}, which suit a public endpoint} */
    public static NoteReader create() {
        return builder().build();
    }

    /** {@return a builder of a reader} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the maximum size of a document in bytes: the builder's setting, but at most a sixteenth of the JVM's
     * maximum memory}
     */
    public int getMaxBytes() {
        return maxBytes;
    }

    /**
     * {@return the note in a document, and the report on it}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without byte order marks
     */
    public ReadResult read(byte[] json) {
        if (Objects.requireNonNull(json, "json").length > maxBytes) {
            return tooLarge();
        }
        return read(JsonInput.of(json), 0, Location.START);
    }

    /**
     * {@return the note in a document, and the report on it}
     *
     * @param json the document; byte order marks before it are skipped
     */
    public ReadResult read(String json) {
        return Utf8.isLonger(Objects.requireNonNull(json, "json"), maxBytes)
                ? tooLarge()
                : read(JsonInput.of(json), 0, Location.START);
    }

    /**
     * {@return the note in a document, and the report on it}
     *
     * @param json the document in UTF-8, UTF-16 or UTF-32, with or without byte order marks; read to its end, or until it exceeds
     *     the maximum size; not closed
     * @throws IOException if reading fails
     */
    public ReadResult read(InputStream json) throws IOException {
        return read(Objects.requireNonNull(json, "json").readNBytes(maxBytes + 1));
    }

    /**
     * {@return the note in a document, and the report on it}
     *
     * @param json the document; read to its end, or until it exceeds the maximum size; not closed
     * @throws IOException if reading fails
     */
    public ReadResult read(Reader json) throws IOException {
        return read(JsonInput.upTo(maxBytes, Objects.requireNonNull(json, "json")));
    }

    /**
     * {@return the note in a file, and the report on it}
     *
     * @param file a document in UTF-8, UTF-16 or UTF-32, with or without byte order marks; read to its end, or until it exceeds
     *     the maximum size, and closed
     * @throws IOException if it cannot be read
     */
    public ReadResult read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(json);
        }
    }

    /**
     * {@return the notes in a stream, read lazily, in constant memory}
     *
     * <p>The input may have documents one after another, in arrays, or both, with any white space between and within
     * them. Each result has its index and its location. Lines and columns count from the start of the input. Limits
     * apply to each document.
     *
     * <p>A broken document is one result. It ends before the next line whose first character can start a document (an
     * opening brace or bracket, or a byte order mark), or before the next U+001E (RFC 7464), even within a line. A
     * broken element of an array ends at the comma or bracket after it if its own brackets are balanced, and otherwise
     * before the next line that starts like the line of the first element. An array that ends early, a missing comma
     * and an extra comma are results of their own.
     *
     * <p>If the input fails, the returned stream has the results so far and then throws an {@link UncheckedIOException}
     * whose message says how far the input was read. The returned stream is sequential.
     *
     * @param json the input in UTF-8, UTF-16 or UTF-32, with or without byte order marks; closed when the returned stream is
     *     closed, or at once if its first bytes cannot be read
     * @throws UncheckedIOException if the first bytes cannot be read
     */
    public Stream<ReadResult> readAll(InputStream json) {
        return results(new DocumentSplitter(input(json)), json);
    }

    /**
     * {@return the notes in a stream, read lazily, in constant memory}
     *
     * <p>Same as {@link #readAll(InputStream)}, for characters.
     *
     * @param json the documents; closed with the returned stream
     */
    public Stream<ReadResult> readAll(Reader json) {
        return results(new DocumentSplitter(StreamInput.of(Objects.requireNonNull(json, "json"), maxBytes)), json);
    }

    /**
     * {@return the notes in a file, read lazily, in constant memory}
     *
     * <p>Same as {@link #readAll(InputStream)}.
     *
     * @param file documents in UTF-8, UTF-16 or UTF-32, with or without byte order marks; closed with the returned
     *     stream
     * @throws IOException if the file cannot be opened, or its first bytes cannot be read
     */
    public Stream<ReadResult> readAll(Path file) throws IOException {
        return results(file, this::readAll);
    }

    /**
     * {@return the notes in JSON Lines, read lazily, in constant memory}
     *
     * <p>Each line is a document, whatever the other lines contain. Blank lines and a leading U+001E (RFC 7464) are
     * skipped. Everything else is the same as in {@link #readAll(InputStream)}.
     *
     * @param json the input in UTF-8, UTF-16 or UTF-32, with or without byte order marks; closed when the returned stream is
     *     closed, or at once if its first bytes cannot be read
     * @throws UncheckedIOException if the first bytes cannot be read
     */
    public Stream<ReadResult> readLines(InputStream json) {
        return results(new LineSplitter(input(json)), json);
    }

    /**
     * {@return the notes in JSON Lines, read lazily, in constant memory}
     *
     * <p>Same as {@link #readLines(InputStream)}, for characters.
     *
     * @param json the lines; closed with the returned stream
     */
    public Stream<ReadResult> readLines(Reader json) {
        return results(new LineSplitter(StreamInput.of(Objects.requireNonNull(json, "json"), maxBytes)), json);
    }

    /**
     * {@return the notes in a file of JSON Lines, read lazily, in constant memory}
     *
     * <p>Same as {@link #readLines(InputStream)}.
     *
     * @param file lines in UTF-8, UTF-16 or UTF-32, with or without byte order marks; closed with the returned stream
     * @throws IOException if the file cannot be opened, or its first bytes cannot be read
     */
    public Stream<ReadResult> readLines(Path file) throws IOException {
        return results(file, this::readLines);
    }

    private static Stream<ReadResult> results(Path file, Function<InputStream, Stream<ReadResult>> read)
            throws IOException {
        InputStream json = Files.newInputStream(Objects.requireNonNull(file, "file"));
        try {
            return read.apply(json);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private StreamInput input(InputStream json) {
        Objects.requireNonNull(json, "json");
        try {
            return StreamInput.of(json, maxBytes);
        } catch (IOException e) {
            UncheckedIOException failure = new UncheckedIOException(e);
            try {
                json.close();
            } catch (IOException suppressed) {
                failure.addSuppressed(suppressed);
            }
            throw failure;
        }
    }

    private Stream<ReadResult> results(DocumentSource documents, Closeable json) {
        Spliterator<ReadResult> results = new DocumentSpliterator<>(documents, this::read);
        return StreamSupport.stream(results, false).onClose(() -> {
            try {
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ReadResult read(Document document, long index) {
        JsonInput input = document.input();
        return input == null
                ? notRead(Objects.requireNonNull(document.error()), index)
                : read(input, index, document.location());
    }

    private ReadResult tooLarge() {
        return notRead(ReadError.tooLarge(maxBytes, Location.START), 0);
    }

    private ReadResult notRead(ReadError error, long index) {
        ReportBuilder<Long> report = new ReportBuilder<>(settings);
        report.add(0L, error);
        return new ReadResult(null, report.build(), null, index, error.getLocation());
    }

    private ReadResult read(JsonInput input, long index, Location start) {
        NoteDocument document = NoteDocument.read(input, options);
        String source = settings.keepsSource() ? input.text() : null;
        ReportBuilder<Long> report = new ReportBuilder<>(settings);
        document.errors().forEach(error -> report.add(error.getLocation().offset(), error));
        document.note().ifPresent(note -> addViolations(note, document, report));
        return new ReadResult(document.note().orElse(null), report.build(), source, index, start);
    }

    private void addViolations(InformationNote note, NoteDocument document, ReportBuilder<Long> report) {
        MemberNames names = new MemberNames(document.misspeltMembers());
        List<RuleViolation> violations = rules.check(note, settings.maxPerCode());
        document.tooLongLists()
                .forEach(list ->
                        violations.add(RuleViolation.listTooLong(names.inNote(list), settings.maxListLength())));
        if (violations.isEmpty()) {
            return;
        }
        ConsequentialErrors consequences = new ConsequentialErrors(
                document, names, error -> settings.severity(error.getCode(), Severity.ERROR) == Severity.ERROR);
        List<RuleViolation> reported = violations.stream()
                .filter(violation -> !consequences.isConsequence(violation))
                .toList();
        List<LocatedValue> values = document.locate(reported.stream()
                .map(violation -> names.inDocument(violation.pointer()))
                .toList());
        for (int i = 0; i < reported.size(); i++) {
            LocatedValue value = values.get(i);
            report.add(value.location().offset(), reported.get(i), value.pointer(), value.location());
        }
    }

    /** Skips unknown content according to the settings. */
    private record ReaderTolerance(Settings settings) implements Tolerance {
        @Override
        public boolean ignoresMember(Class<?> type, String name) {
            return settings.ignoresUnknown()
                    || settings.ignoredMembers().contains(name)
                    || settings.ignored().contains(Codes.JSON_UNKNOWN_MEMBER);
        }

        @Override
        public boolean ignoresEnumValue() {
            return settings.ignoresUnknown();
        }
    }

    /** {@return a reader with the same settings} */
    private Object readResolve() {
        return new NoteReader(settings);
    }

    /** Settings of a reader. Not thread-safe. */
    public static final class Builder extends SettingsBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the maximum size of a document. A larger one isn't read, but reported as {@link Codes#JSON_TOO_LARGE}.
         * The size is also limited to a sixteenth of the JVM's maximum memory, so that no document can exhaust it. If
         * you read several documents at a time, divide the available memory by 16 and by their number.
         *
         * @param maxBytes the size in bytes of the input in its own encoding, or of its UTF-8 form if you pass
         *     characters; by default 4 MiB, about 400 times the size of a real note
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1, or too large for an array
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = Limits.positive("maxBytes", maxBytes);
            return this;
        }

        /**
         * Sets the maximum nesting depth of objects and arrays, reported as {@link Codes#JSON_TOO_DEEP}. A note needs
         * five levels.
         *
         * @param maxDepth the number of levels; by default 100
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = Limits.positive("maxDepth", maxDepth);
            return this;
        }

        /**
         * Skips unknown members with these names at any level, such as {@code _id} or {@code version}. {@code $schema} is always
         * skipped in the note's own object.
         *
         * @param names the names of members
         * @return this builder
         */
        public Builder ignoreMembers(String... names) {
            for (String name : Objects.requireNonNull(names, "names")) {
                ignoredMembers.add(Objects.requireNonNull(name, "names"));
            }
            return this;
        }

        /**
         * Skips all unknown members and enum values without reporting them, so that notes of a newer version can be read. If you
         * write such a note again, they are lost.
         *
         * @return this builder
         */
        public Builder ignoreUnknown() {
            return ignoreUnknown(true);
        }

        /**
         * Sets whether all unknown members and enum values are skipped without reporting them.
         *
         * @param ignoreUnknown by default false
         * @return this builder
         */
        public Builder ignoreUnknown(boolean ignoreUnknown) {
            this.ignoresUnknown = ignoreUnknown;
            return this;
        }

        /**
         * Treats an empty or blank string as absent if the member is optional, a date or an enum value.
         *
         * @return this builder
         */
        public Builder blankAsAbsent() {
            return blankAsAbsent(true);
        }

        /**
         * Sets whether an empty or blank string is treated as absent if the member is optional, a date or an enum value.
         *
         * @param blankAsAbsent by default false: the string is reported
         * @return this builder
         */
        public Builder blankAsAbsent(boolean blankAsAbsent) {
            this.readsBlankAsAbsent = blankAsAbsent;
            return this;
        }

        /**
         * Keeps each document in its result, for example to write the invalid ones to a file: {@link ReadResult#getSource()}.
         *
         * @return this builder
         */
        public Builder keepSource() {
            return keepSource(true);
        }

        /**
         * Sets whether each document is kept in its result.
         *
         * @param keepSource by default false
         * @return this builder
         */
        public Builder keepSource(boolean keepSource) {
            this.keepsSource = keepSource;
            return this;
        }

        @Override
        Set<String> adjustableJsonCodes() {
            return Set.of(
                    Codes.JSON_UNKNOWN_MEMBER,
                    Codes.JSON_UNKNOWN_ENUM_VALUE,
                    Codes.JSON_DUPLICATE_MEMBER,
                    Codes.JSON_DUPLICATE_VALUE);
        }

        @Override
        Set<String> ignorableJsonCodes() {
            return Set.of(Codes.JSON_UNKNOWN_MEMBER);
        }

        /** {@return the reader} */
        public NoteReader build() {
            return new NoteReader(settings());
        }
    }
}
