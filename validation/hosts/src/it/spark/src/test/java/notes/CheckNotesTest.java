package notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckNotesTest {
    private static final Path NOTES = Path.of("src/test/resources");

    @Test
    void good_notes_and_violations_are_two_data_sets(@TempDir Path folder) throws IOException {
        String valid = Files.readString(NOTES.resolve("valid.json")).strip();
        String invalid = Files.readString(NOTES.resolve("no-disclaimer.json")).replace("\n", "");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            lines.add(valid);
            lines.add(invalid);
        }
        lines.add("{\"disclaimer\": ");
        Path in = Files.write(folder.resolve("notes.ndjson"), lines);
        // Two threads, between which objects are serialized as between machines.
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "localhost");
        System.setProperty("spark.sql.warehouse.dir", folder.resolve("warehouse").toString());

        CheckNotes.main(new String[] {
            in.toString(), folder.resolve("valid").toString(), folder.resolve("violations").toString()
        });

        List<String> notes = written(folder.resolve("valid"));
        assertEquals(1_000, notes.size());
        assertTrue(notes.stream().allMatch(valid::equals));
        List<String> violations = written(folder.resolve("violations"));
        assertEquals(1_001, violations.size());
        assertEquals(
                1_000,
                violations.stream()
                        .filter(row -> row.contains("\"code\":\"disclaimer.required\""))
                        .count());
        assertEquals(
                1,
                violations.stream()
                        .filter(row -> row.contains("\"code\":\"json.syntax\"") && row.contains("\"line\":2001"))
                        .count());
    }

    private static List<String> written(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
