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
 * A file with the expected result of a test: a resource, or a page with the output of a program.
 *
 * <p>A test fails with a diff if its result differs from the file. To accept the new results, run the tests with a system
 * property, one for resources and one for pages:
 *
 * <pre>
 * mvn test -Dexpected=update
 * mvn test -Dpages=update
 * </pre>
 *
 * <p>Each file that differs is then rewritten (or created, if it doesn't exist), the diff is printed, and the test goes on. Read
 * the diffs before you commit the files: a page says in prose what its program prints.
 */
final class ExpectedFile {
    private ExpectedFile() {}

    /** {@return the content of a file, or "" if it doesn't exist yet} */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if the content of a resource differs, or updates it with {@code -Dexpected=update}. */
    static void assertEquals(Path file, String actual) {
        assertEquals(file, actual, "expected");
    }

    /** Fails if the content of a page differs, or updates it with {@code -Dpages=update}. */
    static void assertPageEquals(Path page, String actual) {
        assertEquals(page, actual, "pages");
    }

    /**
     * Fails if the content of a recorded file differs. With {@code -Dexpected=update}, a file that doesn't exist is written, but
     * none is changed.
     */
    static void assertRecorded(Path file, String actual) {
        String recorded = read(file);
        if (Files.exists(file) && !recorded.equals(actual)) {
            throw new AssertionFailedError(
                    "The result differs from the recorded result of an earlier version. Change the code, not the file:\n"
                            + diff(file, recorded, actual),
                    recorded,
                    actual);
        }
        assertEquals(file, actual);
    }

    private static void assertEquals(Path file, String actual, String property) {
        String expected = read(file);
        if (expected.equals(actual)) {
            return;
        }
        String diff = diff(file, expected, actual);
        if (!"update".equals(System.getProperty(property))) {
            throw new AssertionFailedError(
                    "The result differs from the file (accept it with -D" + property + "=update):\n" + diff,
                    expected,
                    actual);
        }
        try {
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Updated:\n" + diff);
    }

    /** Fails if a line of a resource differs from the actual one, or updates it with {@code -Dexpected=update}. */
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
