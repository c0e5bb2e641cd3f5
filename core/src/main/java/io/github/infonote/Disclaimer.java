package io.github.infonote;

import io.github.infonote.constraint.Present;
import io.github.infonote.constraint.Warnings;
import io.github.infonote.constraint.WellFormed;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Messages;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/** The statement that a note is for information and is not an official report. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
@WellFormed
@WellFormed(groups = Warnings.class)
public abstract class Disclaimer implements Serializable {
    private static final long serialVersionUID = 1227017312L;

    Disclaimer() {}

    /** {@return the text, without a footnote mark; the empty string if not set} */
    @Present(message = "{io.github.infonote.disclaimer.required}")
    public abstract String getText();

    /**
     * {@return a copy of this disclaimer with the given text}
     *
     * @param text the text, without a footnote mark
     */
    public final Disclaimer withText(String text) {
        return toBuilder().text(text).build();
    }

    /**
     * {@return the standard disclaimer in a language}
     *
     * <ul>
     *   <li>English: This note is for information only and is not an official report. It does not necessarily reflect the
     *       position of the committee, the organisers or the participants.
     *   <li>Arabic: هذه المذكرة للعلم فقط وليست تقريراً رسمياً. وهي لا تعبّر بالضرورة عن موقف اللجنة أو المنظِّمين
     *       أو المشاركين.
     *   <li>Chinese: 本情况说明仅供参考，并非正式报告，不一定反映委员会、主办方或与会者的立场。
     *   <li>French: La présente note est fournie à titre d'information et ne constitue pas un rapport officiel. Elle
     *       ne reflète pas nécessairement la position du comité, des organisateurs ou des participants.
     *   <li>Russian: Настоящая записка носит информационный характер и не является официальным отчётом. Она не
     *       обязательно отражает позицию комитета, организаторов или участников.
     *   <li>Spanish: La presente nota se ofrece a título informativo y no constituye un informe oficial. No refleja
     *       necesariamente la posición del comité, de los organizadores ni de los participantes.
     * </ul>
     *
     * @param locale a locale with one of these languages; for any other language, the disclaimer is English
     */
    public static Disclaimer standard(Locale locale) {
        return of(Messages.format("disclaimer.standard", Map.of(), Objects.requireNonNull(locale, "locale")));
    }

    /**
     * {@return a disclaimer with the given text}
     *
     * @param text the text, without a footnote mark
     */
    public static Disclaimer of(String text) {
        return builder().text(text).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return ImmutableDisclaimer.builder().initText("");
    }

    /** {@return a new builder with the attributes of this object} */
    public final Builder toBuilder() {
        return ImmutableDisclaimer.builder().from(this);
    }

    /** {@return a summary in one line} */
    @Override
    public final String toString() {
        return "Disclaimer{" + Excerpt.quote(getText()) + "}";
    }

    /** Builder of {@link Disclaimer}. Attributes that you don't set are empty. Not thread-safe. */
    public abstract static class Builder {
        Builder() {}

        /**
         * Sets the text.
         *
         * @param text the text, without a footnote mark
         * @return this builder
         */
        public final Builder text(String text) {
            return initText(text);
        }

        /** {@return the disclaimer} */
        public abstract Disclaimer build();

        // Implemented by Immutables.

        abstract Builder initText(String text);
    }
}
