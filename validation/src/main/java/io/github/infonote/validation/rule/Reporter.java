package io.github.infonote.validation.rule;

import io.github.infonote.InformationNote;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reports on notes with the settings of a validator.
 *
 * <p>{@code NoteImporter} needs it to report locations in a text. It is in another package than {@code NoteValidator} and {@code
 * ReadResult}, whose methods for this are hidden from applications. So {@code NoteValidator} registers a way to get the reporter of
 * a validator when its class is initialized.
 *
 * @param <R> the type of the result
 */
public abstract class Reporter<R> {
    private static volatile @Nullable Function<Object, Reporter<?>> ofValidator;

    /** Creates a reporter. */
    protected Reporter() {}

    /**
     * Registers a function that returns the reporter of a {@code NoteValidator}.
     *
     * @param function the function
     */
    public static void register(Function<Object, Reporter<?>> function) {
        ofValidator = function;
    }

    /**
     * {@return the reporter of a validator}
     *
     * @param <R> the type of the result
     * @param validator a {@code NoteValidator}
     */
    @SuppressWarnings("unchecked") // The only function that is registered is for this type.
    public static <R> Reporter<R> of(Object validator) {
        return (Reporter<R>) Objects.requireNonNull(ofValidator).apply(validator);
    }

    /** {@return the size limits of a note} */
    public abstract Limits limits();

    /** {@return the maximum number of violations per code: one more than are reported, to see that there are more} */
    public abstract int maxPerCode();

    /**
     * {@return the rules that a note violates, in no particular order}
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
