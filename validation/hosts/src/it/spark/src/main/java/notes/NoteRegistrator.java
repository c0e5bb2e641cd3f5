package notes;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Paragraph;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.Section;
import io.github.infonote.Venue;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import io.github.infonote.validation.importer.NoteImporter;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;

/** Makes Kryo use Java serialization for the types of infonote: {@code spark.kryo.registrator=notes.NoteRegistrator}. */
public class NoteRegistrator implements KryoRegistrator {
    @Override
    public void registerClasses(Kryo kryo) {
        for (Class<?> type : List.of(
                InformationNote.class,
                Event.class,
                Venue.class,
                Organiser.class,
                ParticipantCategory.class,
                Participant.class,
                Section.class,
                Paragraph.class,
                Disclaimer.class,
                NoteReader.class,
                NoteValidator.class,
                NoteImporter.class,
                ReadResult.class,
                ValidationReport.class,
                Violation.class)) {
            kryo.addDefaultSerializer(type, JavaSerializer.class);
        }
    }
}
