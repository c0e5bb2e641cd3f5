package io.github.infonote.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A source of notes: a file, standard input or the sample.
 *
 * @param name the name in reports
 * @param stem the name of output files for its notes, without number and extension
 * @param size the size in bytes; -1 if unknown
 * @param opener opens the source
 */
record NoteSource(String name, String stem, long size, Opener opener) {
    /** Opens a source. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static NoteSource file(Path file, long size) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return new NoteSource(
                file.toString(), dot > 0 ? name.substring(0, dot) : name, size, () -> Files.newInputStream(file));
    }

    /** {@return standard input, which flushes the output before it waits for more input} */
    static NoteSource standardInput(Output output) {
        return new NoteSource("-", "note", -1, () -> new FilterInputStream(System.in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (in.available() == 0) {
                    output.flush();
                }
                return super.read(bytes, offset, length);
            }
        });
    }

    static NoteSource sample() {
        String resource = "sample-note.json";
        return new NoteSource("the sample", "note", -1, () -> {
            InputStream sample = NoteSource.class.getResourceAsStream(resource);
            if (sample == null) {
                throw new NoSuchFileException(resource);
            }
            return sample;
        });
    }

    /** {@return whether each line is a document} */
    boolean hasLines() {
        return Extensions.JSON_LINES.match(name);
    }
}
