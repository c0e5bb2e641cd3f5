package notes;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.io.IOException;
import java.io.InputStream;

/** Reads a note and prints what is wrong with it. */
public class CheckNote {
    public static void main(String[] args) throws IOException {
        try (InputStream json = CheckNote.class.getResourceAsStream("note.json")) {
            ReadResult result = NoteReader.create().read(json);
            System.out.println(result.getReport());
            result.getNote().ifPresent(System.out::println);
        }
    }
}
