package io.github.infonote.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Something that notes are read from.
 *
 * @param name its name in reports
 * @param stem the name of files with its notes, without an extension
 * @param size in bytes; -1 if it isn't known
 * @param opener opens it
 */
record Source(String name, String stem, long size, Opener opener) {
    /** Opens a source. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static Source file(Path file, long size) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return new Source(
                file.toString(), dot > 0 ? name.substring(0, dot) : name, size, () -> Files.newInputStream(file));
    }

    /** {@return standard input, which flushes the output before it waits for more} */
    static Source standardInput(Output output) {
        return new Source("-", "note", -1, () -> new FilterInputStream(System.in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (in.available() == 0) {
                    output.flush();
                }
                return super.read(bytes, offset, length);
            }
        });
    }

    static Source sample() {
        String resource = "sample-note.json";
        return new Source("the sample", "note", -1, () -> {
            InputStream sample = Source.class.getResourceAsStream(resource);
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
