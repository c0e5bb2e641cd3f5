package io.github.infonote;

import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import java.io.Serializable;
import org.immutables.value.Value;

/** The statement that a note is for information and no official report. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
public abstract class Disclaimer implements WithDisclaimer, Serializable {
    private static final long serialVersionUID = 1L;

    Disclaimer() {}

    /** {@return the statement, without a footnote mark; empty if not set} */
    @Present(message = "{io.github.infonote.disclaimer.required}")
    public abstract String getText();

    /** {@return the disclaimer in one line} */
    @Override
    public final String toString() {
        return "Disclaimer{" + Excerpt.quoted(getText()) + "}";
    }

    /**
     * {@return a disclaimer in the usual terms: the note informs, reports nothing officially, and speaks neither for
     * the committee nor for the organisers nor for the participants}
     */
    public static Disclaimer usual() {
        return of("This note is meant to inform and is not an official report. It does not necessarily reflect the"
                + " position of the committee, of the organisers or of any participant.");
    }

    /**
     * {@return a disclaimer in other words}
     *
     * @param text the statement
     */
    public static Disclaimer of(String text) {
        return builder().text(text).build();
    }

    /** {@return a builder of a disclaimer without text; {@link Builder#from(Disclaimer)} makes it a copy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a disclaimer. What is not set stays empty. Not thread-safe. */
    public static final class Builder extends ImmutableDisclaimer.Builder {
        Builder() {
            text("");
        }
    }
}
