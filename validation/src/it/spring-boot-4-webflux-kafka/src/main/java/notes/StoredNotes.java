package notes;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredNotes extends JpaRepository<StoredNote, Long> {}
