package io.github.infonote.validation.rule;

import io.github.infonote.InformationNote;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reports on notes with the settings of a validator.
 *
 * <p>{@code NoteImporter} uses it to report locations in plain text. The methods for this in {@code NoteValidator} and
 * {@code ReadResult} are hidden from applications, and so from the importer's package. Therefore {@code NoteValidator}
 * registers a function that gives access to them when its class is initialized.
 *
 * @param <R> the type of the result
 */
public abstract class Reporter<R> {
    private static volatile @Nullable Function<Object, Reporter<?>> reporters;

    protected Reporter() {}

    /**
     * Registers a function that returns the reporter of a {@code NoteValidator}.
     *
     * @param function the function
     */
    public static void register(Function<Object, Reporter<?>> function) {
        reporters = function;
    }

    /**
     * {@return the reporter of a validator}
     *
     * @param <R> the type of the result
     * @param validator a {@code NoteValidator}
     */
    @SuppressWarnings("unchecked") // NoteValidator registers a function of this type.
    public static <R> Reporter<R> of(Object validator) {
        return (Reporter<R>) Objects.requireNonNull(reporters).apply(validator);
    }

    /** {@return the size limits of a note} */
    public abstract Limits limits();

    /** {@return the number of violations to collect per code: one more than is reported, to detect truncation} */
    public abstract int maxPerCode();

    /**
     * {@return the violations in a note, in no particular order}
     *
     * @param note any note
     */
    public abstract List<RuleViolation> check(InformationNote note);

    /**
     * {@return the result with a note and a report}
     *
     * @param note the note; null if there is none
     * @param violations the violations, in no particular order
     */
    public abstract R result(@Nullable InformationNote note, List<LocatedViolation> violations);
}
