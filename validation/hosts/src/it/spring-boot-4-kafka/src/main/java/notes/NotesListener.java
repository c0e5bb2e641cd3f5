package notes;

import io.github.infonote.InformationNote;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the notes that it receives from Kafka. */
@Component
class NotesListener {
    private final List<InformationNote> notes = new CopyOnWriteArrayList<>();

    @KafkaListener(topics = "notes", groupId = "notes")
    void keep(InformationNote note) {
        notes.add(note);
    }

    List<InformationNote> getNotes() {
        return notes;
    }
}
