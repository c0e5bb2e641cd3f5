package notes;

import io.github.infonote.InformationNote;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A note in a JSON column. */
@Entity
public class StoredNote {
    @Id
    @GeneratedValue
    private Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    private InformationNote note;

    protected StoredNote() {}

    StoredNote(InformationNote note) {
        this.note = note;
    }

    Long getId() {
        return id;
    }

    InformationNote getNote() {
        return note;
    }
}
