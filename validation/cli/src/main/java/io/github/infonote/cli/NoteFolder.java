package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** A folder that gets a new file for each note. No file is overwritten. */
final class NoteFolder {
    private final Path folder;

    /** The last number that was tried, by stem. */
    private final Map<String, Integer> numbers = new HashMap<>();

    NoteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a note to a new file: {@code notes.json}, or if that exists {@code notes-2.json}, and so on.
     *
     * @param note the text of the file
     * @param stem the start of its name
     * @param extension the end of its name
     * @return the file
     * @throws WriteException if it cannot be written
     */
    Path write(String note, String stem, String extension) {
        Path file = folder;
        try {
            Files.createDirectories(folder);
            while (true) {
                int number = numbers.merge(stem, 1, Integer::sum);
                file = folder.resolve(stem + (number == 1 ? "" : "-" + number) + extension);
                try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                    write(note, file, out);
                    return file;
                } catch (FileAlreadyExistsException e) {
                    // The next number may be free.
                }
            }
        } catch (IOException e) {
            throw new WriteException(Excerpt.escape(file.toString()), e);
        }
    }

    private static void write(String note, Path file, OutputStream out) throws IOException {
        try {
            out.write(note.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Files.deleteIfExists(file); // It has only a part of the note.
            throw e;
        }
    }
}
