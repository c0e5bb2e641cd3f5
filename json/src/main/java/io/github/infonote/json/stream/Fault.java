package io.github.infonote.json.stream;

import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import io.github.infonote.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What is wrong with the JSON of a note at one place.
 *
 * @param code one of {@link Codes}
 * @param variant which of the code's texts tells it; empty where there is but one
 * @param pointer the place in the document, as a JSON Pointer (RFC 6901)
 * @param arguments what the text names, quoted pieces of the document being cut short and made visible
 * @param place where it is
 */
public record Fault(String code, String variant, String pointer, Map<String, Object> arguments, Place place) {
    /** The argument that holds the known name which is meant, in all likelihood. */
    public static final String HINT = "hint";

    /**
     * {@return the fault in words}
     *
     * @param locale the reader's; English if there are no texts in its language
     */
    public String message(Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle("io.github.infonote.json.stream.faults", Wording.language(locale));
        return Wording.fill(texts, variant.isEmpty() ? code : code + "." + variant, arguments);
    }

    /** {@return code, place and English text in one line} */
    @Override
    public String toString() {
        String at = place.line() < 1 ? "" : ", line " + place.line() + ", column " + place.column();
        return code + " at " + (pointer.isEmpty() ? "the whole document" : Excerpt.of(pointer)) + at + ": "
                + message(Locale.ENGLISH);
    }

    /**
     * {@return the message of an exception that tells all of them}
     *
     * @param faults at least one
     * @param areThereMore whether these are not all
     */
    public static String list(List<Fault> faults, boolean areThereMore) {
        return Excerpt.count(faults.size(), "fault", "faults") + " in the JSON of an information note:\n"
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))
                + (areThereMore ? "\n… and more" : "");
    }
}
