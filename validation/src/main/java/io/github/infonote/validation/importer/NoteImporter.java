package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.document.LocatedValue;
import io.github.infonote.json.document.Utf8;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.Severity;
import io.github.infonote.validation.rule.Limits;
import io.github.infonote.validation.rule.LocatedViolation;
import io.github.infonote.validation.rule.Reporter;
import io.github.infonote.validation.rule.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Imports notes from plain text. Thread-safe: one importer serves a whole application. Serializable, if its clock is.
 *
 * <p>The text can be the output of {@code NotePrinter}, as plain text or as Markdown, or any other text of a note, such as that of a
 * PDF: with usual variants of labels and headings, names separated by semicolons, commas or lines, and dates in words or digits, in
 * Arabic, Chinese, English, French, Russian or Spanish. Importing printed text and printing the note again gives the same text.
 *
 * <p>The report has the violations of rules, and a warning for each doubt, with one of the codes {@link Codes#IMPORT}. Pointers lead
 * into the note; lines and columns are locations in the text. Each word of the text is in the note, unless it is a label or another
 * fixed word, is reported by {@link Codes#IMPORT_LEFT_OUT}, or belongs to an entry of a list that is too long.
 *
 * <p>No text makes a method of this class throw an exception.
 */
public final class NoteImporter implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Upper bound on heap bytes per input byte: each line may be a name. */
    private static final int MEMORY_PER_BYTE = 200;

    /** Checks the rules. */
    private final NoteValidator validator;

    /** The maximum size of a text. */
    private final int maxBytes;

    /** By code, if set. */
    private final Map<String, Severity> severities;

    /** The codes that are not reported. */
    private final Set<String> ignored;

    private NoteImporter(Builder builder) {
        this.validator = builder.validator.build();
        this.maxBytes = builder.maxBytes;
        this.severities = Map.copyOf(builder.severities);
        this.ignored = Set.copyOf(builder.ignored);
    }

    /** {@return an importer with the defaults of {@link Builder}} */
    public static NoteImporter create() {
        return builder().build();
    }

    /** {@return a builder of an importer} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the note in a text, and the report on it}
     *
     * @param text the text; a leading byte order mark is skipped
     */
    public ReadResult importText(String text) {
        int max = max();
        return Utf8.isLonger(Objects.requireNonNull(text, "text"), max) ? tooLarge(max) : read(text);
    }

    /**
     * {@return the note in a text, and the report on it}
     *
     * @param text the text; read to its end, or until it exceeds the maximum size; not closed
     * @throws IOException if reading fails
     */
    public ReadResult importText(Reader text) throws IOException {
        return importText(JsonInput.upTo(max(), Objects.requireNonNull(text, "text")));
    }

    /**
     * {@return the note in a text, and the report on it}
     *
     * @param text the text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; read to its end, or until it exceeds the maximum
     *     size; not closed; malformed bytes are replaced by U+FFFD
     * @throws IOException if reading fails
     */
    public ReadResult importText(InputStream text) throws IOException {
        int max = max();
        byte[] bytes = Objects.requireNonNull(text, "text").readNBytes(max + 1);
        return bytes.length > max
                ? tooLarge(max)
                : importText(JsonInput.of(bytes).text());
    }

    /**
     * {@return the note in a text file, and the report on it}
     *
     * @param file the text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; malformed bytes are replaced by U+FFFD
     * @throws IOException if reading fails
     */
    public ReadResult importText(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return importText(text);
        }
    }

    private int max() {
        return (int) Math.min(maxBytes, Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE);
    }

    private ReadResult tooLarge(int max) {
        RuleViolation violation = new RuleViolation(Codes.IMPORT_TOO_LARGE, false, false, "", Map.of("max", max));
        Reporter<ReadResult> reporter = Reporter.of(validator);
        return reporter.result(null, List.of(new LocatedViolation(violation, "", Location.START)));
    }

    private ReadResult read(String text) {
        Reporter<ReadResult> reporter = Reporter.of(validator);
        String source = text.startsWith("\ufeff") ? text.substring(1) : text;
        int max = reporter.limits().maxListLength();
        NoteText document = NoteText.read(source, max, reporter.maxPerCode());
        List<LocatedViolation> violations = new ArrayList<>();
        for (LocatedViolation doubt : document.doubts()) {
            if (!ignored.contains(doubt.violation().code())) {
                violations.add(withSeverity(doubt));
            }
        }
        List<RuleViolation> broken = new ArrayList<>(reporter.check(document.note()));
        document.overlong().forEach(pointer -> broken.add(RuleViolation.listTooLong(pointer, max)));
        List<LocatedValue> values =
                document.locate(broken.stream().map(RuleViolation::pointer).toList());
        for (int i = 0; i < broken.size(); i++) {
            LocatedValue value = values.get(i);
            violations.add(new LocatedViolation(broken.get(i), value.pointer(), value.location()));
        }
        return reporter.result(document.note(), violations);
    }

    private LocatedViolation withSeverity(LocatedViolation doubt) {
        RuleViolation violation = doubt.violation();
        if (severities.get(violation.code()) != Severity.ERROR) {
            return doubt;
        }
        RuleViolation error = new RuleViolation(
                violation.code(), false, violation.asksForPresence(), violation.pointer(), violation.arguments());
        return new LocatedViolation(error, doubt.pointer(), doubt.location());
    }

    /** Settings of an importer. Not thread-safe. */
    public static final class Builder {
        private final NoteValidator.Builder validator = NoteValidator.builder();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> ignored = new HashSet<>();
        private int maxBytes = 4 * 1024 * 1024;

        private Builder() {}

        private static boolean isDoubt(String code) {
            return Codes.IMPORT.contains(code) && !code.equals(Codes.IMPORT_TOO_LARGE);
        }

        /**
         * Sets the maximum size of a text. A larger one isn't read: {@link Codes#IMPORT_TOO_LARGE}. The size is also limited to
         * 1/200 of the JVM's maximum memory, so that no text exhausts it.
         *
         * @param maxBytes in bytes, or for characters in the bytes of their UTF-8; by default 4 MiB
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1, or too large for an array
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = Limits.positive("maxBytes", maxBytes);
            return this;
        }

        /**
         * Sets the maximum length of a string of the note: {@link Codes#TEXT_TOO_LONG}.
         *
         * @param maxTextLength in characters (Unicode code points); by default {@value WellFormed#MAX_TEXT_LENGTH}
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxTextLength(int maxTextLength) {
            validator.maxTextLength(maxTextLength);
            return this;
        }

        /**
         * Sets the maximum number of entries in a list: {@link Codes#LIST_TOO_LONG}. Further entries aren't in the note.
         *
         * @param maxListLength by default {@value WellFormed#MAX_LIST_LENGTH}
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxListLength(int maxListLength) {
            validator.maxListLength(maxListLength);
            return this;
        }

        /**
         * Sets the maximum number of violations in a report. If there are more, errors are kept before warnings, and the report is
         * {@linkplain io.github.infonote.validation.ValidationReport#isTruncated() truncated}.
         *
         * @param maxViolations by default 1,000
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxViolations(int maxViolations) {
            validator.maxViolations(maxViolations);
            return this;
        }

        /**
         * Sets the severity of a code.
         *
         * @param code a code of {@link Codes#RULES} or {@link Codes#IMPORT}, except {@link Codes#IMPORT_TOO_LARGE}
         * @param severity error or warning
         * @return this builder
         * @throws IllegalArgumentException for any other code
         */
        public Builder severity(String code, Severity severity) {
            Objects.requireNonNull(severity, "severity");
            if (isDoubt(Objects.requireNonNull(code, "code"))) {
                severities.put(code, severity);
            } else {
                validator.severity(code, severity);
            }
            return this;
        }

        /**
         * Leaves violations out of reports.
         *
         * @param codes codes of {@link Codes#RULES} or {@link Codes#IMPORT}, except {@link Codes#IMPORT_TOO_LARGE}
         * @return this builder
         * @throws IllegalArgumentException for any other code
         */
        public Builder ignore(String... codes) {
            for (String code : Objects.requireNonNull(codes, "codes")) {
                if (isDoubt(Objects.requireNonNull(code, "codes"))) {
                    ignored.add(code);
                } else {
                    validator.ignore(code);
                }
            }
            return this;
        }

        /**
         * Reports warnings as errors, so that a text with a doubt gives no valid note.
         *
         * @return this builder
         */
        public Builder warningsAsErrors() {
            return warningsAsErrors(true);
        }

        /**
         * Sets whether warnings are reported as errors.
         *
         * @param warningsAsErrors by default false
         * @return this builder
         */
        public Builder warningsAsErrors(boolean warningsAsErrors) {
            validator.warningsAsErrors(warningsAsErrors);
            return this;
        }

        /**
         * Sets the clock that gives the current day, for {@link Codes#EVENT_FUTURE}.
         *
         * @param clock by default the system's clock in its time zone; serializable if the importer is serialized
         * @return this builder
         */
        public Builder clock(Clock clock) {
            validator.clock(clock);
            return this;
        }

        /**
         * Sets the language of messages. The language of the text is detected.
         *
         * @param locale by default English
         * @return this builder
         */
        public Builder locale(Locale locale) {
            validator.locale(locale);
            return this;
        }

        /** {@return the importer} */
        public NoteImporter build() {
            return new NoteImporter(this);
        }
    }
}
