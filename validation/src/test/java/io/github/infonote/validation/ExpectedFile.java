package io.github.infonote.validation;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * A file under {@code src/test/resources} that holds the expected result of a test.
 *
 * <p>A test fails with a diff if its result differs from the file. To accept the new results, run the tests with the
 * system property {@code expected}:
 *
 * <pre>mvn test -Dexpected=update</pre>
 *
 * <p>Each file that differs is then rewritten (or created, if it does not exist), the diff is printed, and the test
 * goes on. Read the diffs before you commit the files.
 */
final class ExpectedFile {
    private static final boolean UPDATE = "update".equals(System.getProperty("expected"));

    private ExpectedFile() {}

    /** Returns the text of a file, or "" if it does not exist yet. */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the file has another text, or updates the file. */
    static void assertEquals(Path file, String actual) {
        String expected = read(file);
        if (expected.equals(actual)) {
            return;
        }
        String diff = diff(file, expected, actual);
        if (!UPDATE) {
            throw new AssertionFailedError(
                    "The result differs from the file (accept it with -Dexpected=update):\n" + diff, expected, actual);
        }
        try {
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Updated:\n" + diff);
    }

    /** Fails if two lines differ, the first of which is in the file, or updates this line of the file. */
    static void assertLineEquals(Path file, String expected, String actual) {
        String text = read(file)
                .lines()
                .map(line -> (line.equals(expected) ? actual : line) + "\n")
                .collect(Collectors.joining());
        assertEquals(file, text);
    }

    private static String diff(Path file, String expected, String actual) {
        List<String> lines = expected.lines().toList();
        return String.join(
                "\n",
                UnifiedDiffUtils.generateUnifiedDiff(
                        file.toString(),
                        "actual result",
                        lines,
                        DiffUtils.diff(lines, actual.lines().toList()),
                        0));
    }
}
