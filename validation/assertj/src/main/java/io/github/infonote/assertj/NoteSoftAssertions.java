package io.github.infonote.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;

/** AssertJ's soft assertions, including assertions about notes. */
public class NoteSoftAssertions extends SoftAssertions implements NoteSoftAssertionsProvider {
    /** Creates soft assertions. Call {@link #assertAll()} at the end. */
    public NoteSoftAssertions() {}

    /**
     * Runs soft assertions, and reports all failures at the end.
     *
     * @param softly the assertions
     */
    public static void assertNotesSoftly(Consumer<NoteSoftAssertions> softly) {
        SoftAssertionsProvider.assertSoftly(NoteSoftAssertions.class, softly);
    }
}
