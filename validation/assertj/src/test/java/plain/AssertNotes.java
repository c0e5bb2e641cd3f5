package plain;

import static io.github.infonote.assertj.NoteAssertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.assertj.NoteDifference;
import io.github.infonote.assertj.NoteSoftAssertions;
import io.github.infonote.assertj.SampleNotes;
import io.github.infonote.validation.NoteReader;

/** A program that uses the assertions, to be run with the library on the class path or on the module path. */
public final class AssertNotes {
    private AssertNotes() {}

    /**
     * Prints the module of the assertions, the failures of soft assertions, and a difference.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(SampleNotes.class.getModule());
        assertThat(SampleNotes.whole()).isValid();

        NoteSoftAssertions softly = new NoteSoftAssertions();
        softly.assertThat(SampleNotes.whole()).isNotValid();
        softly.assertThat(NoteReader.create().read(SampleNotes.violating(Codes.DISCLAIMER_REQUIRED)))
                .hasError(Codes.DISCLAIMER_REQUIRED)
                .at("/event");
        softly.errorsCollected().forEach(failure -> System.out.println(failure.getMessage()));

        NoteDifference.between(SampleNotes.whole(), SampleNotes.whole().withLanguage("fr"))
                .forEach(System.out::println);
    }
}
