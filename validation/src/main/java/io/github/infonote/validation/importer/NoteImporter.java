package io.github.infonote.validation.importer;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.json.document.JsonInput;
import io.github.infonote.json.document.Utf8;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.text.Messages;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Imports notes from plain text. Immutable and thread-safe: create one importer and reuse it. Serializable if its clock is.
 *
 * <p>The text can be the plain text or Markdown of {@code NotePrinter}, or free-form text such as the text of a PDF, in Arabic,
 * Chinese, English, French, Russian or Spanish. Common variants of labels, headings, dates and separators are recognised. A printed
 * note is imported as the same note without a warning, unless it has content that isn't printed or strings that look like layout.
 *
 * <p>The report has the violations of rules, and a warning with one of the codes {@link Codes#IMPORT} for each doubt. Pointers lead
 * into the note; lines and columns are locations in the text. A missing value has the location of the object it's missing from, or of
 * the start of the text. Every word of the text is in the note or quoted by a warning, except labels, list numbers, page numbers,
 * words around dates and names, entries beyond {@code maxListLength}, and words of warnings that are ignored or beyond {@code
 * maxViolations}.
 *
 * <p>The methods don't throw exceptions because of the content of a text. The result has a note, even if incomplete, unless the text is
 * {@linkplain Codes#IMPORT_TOO_LARGE too large}.
 */
public final class NoteImporter implements Serializable {
    private static final long serialVersionUID = 547698566L;

    /** Upper bound on heap bytes per input byte; the worst case is a name on each line. */
    private static final int MEMORY_PER_BYTE = 800;

    /** Checks the rules. */
    private final NoteValidator validator;

    /** The maximum size of a text. */
    private final int maxBytes;

    /** The severities of {@code import.} codes, if they aren't the default. */
    private final Map<String, Severity> severities;

    /** The {@code import.} codes that aren't reported. */
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
     * {@return the note imported from a text, and its report}
     *
     * @param text the text; a leading byte order mark is skipped
     */
    public ReadResult importText(String text) {
        int max = max();
        return Utf8.isLonger(Objects.requireNonNull(text, "text"), max) ? tooLarge(max) : read(text);
    }

    /**
     * {@return the note imported from a text, and its report}
     *
     * @param text the text, with or without a byte order mark; read to its end or until it exceeds the maximum size; not closed
     * @throws IOException if reading fails
     */
    public ReadResult importText(Reader text) throws IOException {
        return importText(JsonInput.upTo(max(), Objects.requireNonNull(text, "text")));
    }

    /**
     * {@return the note imported from a text, and its report}
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
     * {@return the note imported from a text file, and its report}
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
        SourceText source = SourceText.of(text);
        NoteTree tree = NoteReading.read(source);
        int max = reporter.limits().maxListLength();
        List<String> tooLong = new ArrayList<>();
        InformationNote note = tree.note(max, tooLong);
        List<Located> found = new ArrayList<>();
        tree.doubts().stream()
                .filter(doubt -> !ignored.contains(doubt.code()))
                .map(this::located)
                .forEach(found::add);
        reporter.check(note).forEach(violation -> found.add(located(violation, tree)));
        tooLong.forEach(pointer -> found.add(located(RuleViolation.listTooLong(pointer, max), tree)));
        found.sort(Comparator.comparingInt(Located::index));
        SourceText.Locator locator = source.locator();
        List<LocatedViolation> violations = found.stream()
                .map(located ->
                        new LocatedViolation(located.violation(), located.pointer(), locator.location(located.index())))
                .toList();
        return reporter.result(note, violations);
    }

    /** A violation with the pointer to report and its index in the text. */
    private record Located(RuleViolation violation, String pointer, int index) {}

    private Located located(NoteTree.Doubt doubt) {
        boolean isWarning = severities.get(doubt.code()) != Severity.ERROR;
        Map<String, Object> arguments = doubt.found().isEmpty() ? Map.of() : Map.of(Messages.FOUND, doubt.found());
        RuleViolation violation = new RuleViolation(doubt.code(), isWarning, false, doubt.pointer(), arguments);
        return new Located(violation, doubt.pointer(), doubt.index());
    }

    /** Locates the violation of a rule. A missing value has the index of the object it's missing from. */
    private static Located located(RuleViolation violation, NoteTree tree) {
        String pointer = violation.pointer();
        String container = pointer;
        Integer index = tree.indexOf(container);
        while (index == null) {
            pointer = container;
            container = container.substring(0, container.lastIndexOf('/'));
            index = tree.indexOf(container);
        }
        return new Located(violation, pointer, index);
    }

    /** Builds importers. Not thread-safe. */
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
         * Sets the maximum size of a text. A larger text isn't read, but reported as {@link Codes#IMPORT_TOO_LARGE}. The size is
         * also limited to 1/800 of the JVM's maximum memory, so that no text can exhaust it. If you import several texts at a time,
         * divide the available memory by 800 and by their number.
         *
         * @param maxBytes the size in bytes of the input in its own encoding, or of its UTF-8 form if you pass characters; by
         *     default 4 MiB
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1, or too large for an array
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = Limits.positive("maxBytes", maxBytes);
            return this;
        }

        /**
         * Sets the maximum length of a string of the note. A longer string is kept and reported as {@link Codes#TEXT_TOO_LONG}.
         *
         * @param maxTextLength the number of characters (Unicode code points); by default {@value WellFormed#MAX_TEXT_LENGTH}
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxTextLength(int maxTextLength) {
            validator.maxTextLength(maxTextLength);
            return this;
        }

        /**
         * Sets the maximum number of entries in a list. Further entries are dropped and reported as {@link Codes#LIST_TOO_LONG}.
         *
         * @param maxListLength the number of entries; by default {@value WellFormed#MAX_LIST_LENGTH}
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxListLength(int maxListLength) {
            validator.maxListLength(maxListLength);
            return this;
        }

        /**
         * Sets the maximum number of violations in a report. If there are more, warnings are dropped before errors, and the report
         * is {@linkplain io.github.infonote.validation.ValidationReport#isTruncated() truncated}.
         *
         * @param maxViolations the number of errors and warnings; by default 1,000
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxViolations(int maxViolations) {
            validator.maxViolations(maxViolations);
            return this;
        }

        /**
         * Sets the severity of a code. By default, the codes of {@link Codes#IMPORT} are warnings.
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
         * Leaves violations out of reports. The note is the same.
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
         * Reports warnings as errors, so that a note with warnings or doubts isn't valid.
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
         * @param clock the clock; by default the system clock in the default time zone. It must be serializable if you serialize the
         *     importer.
         * @return this builder
         */
        public Builder clock(Clock clock) {
            validator.clock(clock);
            return this;
        }

        /**
         * Sets the language of messages. The language of the text is always detected.
         *
         * @param locale the locale; by default English. Only its language is used, and English for a language without messages.
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
