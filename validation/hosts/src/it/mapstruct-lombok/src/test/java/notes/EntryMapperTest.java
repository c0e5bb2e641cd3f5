package notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryMapperTest {
    private static final InformationNote NOTE = InformationNote.builder()
            .event(Event.builder()
                    .title("Workshop on Border Controls")
                    .startDate(LocalDate.of(2014, 8, 5))
                    .build())
            .addOrganiser(Organiser.of("World Customs Organisation", "WCO"))
            .addOrganiser(Organiser.of("Ghana"))
            .build();

    @Test
    void a_note_is_mapped_to_a_type_of_the_application() {
        assertThat(EntryMapper.INSTANCE.toEntry(NOTE))
                .isEqualTo(Entry.builder()
                        .title("Workshop on Border Controls")
                        .start(LocalDate.of(2014, 8, 5))
                        .hosts(List.of(
                                new Entry.Host("World Customs Organisation", "WCO"), new Entry.Host("Ghana", null)))
                        .note(NOTE)
                        .build());
    }

    @Test
    void an_organiser_is_built_from_a_type_of_the_application() {
        assertThat(NOTE.getOrganisers())
                .allSatisfy(organiser -> assertThat(
                                EntryMapper.INSTANCE.toOrganiser(EntryMapper.INSTANCE.toHost(organiser)))
                        .isEqualTo(organiser));
    }
}
