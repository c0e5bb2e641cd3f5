package notes;

import io.github.infonote.InformationNote;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Stores the notes that come from Kafka. */
@Component
class NotesListener {
    private final StoredNotes stored;

    NotesListener(StoredNotes stored) {
        this.stored = stored;
    }

    @KafkaListener(topics = "notes", groupId = "notes")
    void store(InformationNote note) {
        stored.save(new StoredNote(note));
    }
}
