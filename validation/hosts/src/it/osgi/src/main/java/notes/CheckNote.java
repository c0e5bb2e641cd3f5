package notes;

import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.util.Locale;

/** Checks a note. It needs the library, jackson-core and the validation API. */
public class CheckNote {
    /** Returns the report on a note, in the language of a tag. */
    public static String report(String json, String language) {
        ReadResult result = NoteReader.create().read(json);
        return result.getReport().withLocale(Locale.forLanguageTag(language)).toString();
    }

    /** Reads and writes a note. */
    public static String copy(String json) {
        return NoteJson.write(NoteJson.read(json));
    }

    /** Returns the JSON Schema of a note. */
    public static String schema() {
        return NoteJson.schema();
    }
}
