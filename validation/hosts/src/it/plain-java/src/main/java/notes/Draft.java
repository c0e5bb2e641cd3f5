package notes;

import io.github.infonote.Disclaimer;
import io.github.infonote.Event;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import java.time.LocalDate;
import java.util.Locale;

/** Builds a note with the model alone. */
public class Draft {
    public static void main(String[] args) {
        InformationNote note = InformationNote.builder()
                .event(Event.builder()
                        .title("Workshop on Border Controls")
                        .startDate(LocalDate.of(2014, 8, 5))
                        .build())
                .addOrganiser(Organiser.of("Ghana"))
                .disclaimer(Disclaimer.standard(Locale.ENGLISH))
                .build();

        System.out.println(note);
        note.getOrganisers().forEach(organiser -> System.out.println(organiser.getName()));
    }
}
