package plain;

import io.github.infonote.validation.NoteReader;
import java.io.IOException;
import java.nio.file.Path;

/** A program that reads a note from a file and prints the report. */
public final class ReadNote {
    private ReadNote() {}

    public static void main(String[] args) throws IOException {
        System.out.println(NoteReader.create().read(Path.of(args[0])).getReport());
    }
}
