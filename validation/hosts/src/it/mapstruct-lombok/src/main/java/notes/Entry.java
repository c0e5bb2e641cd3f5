package notes;

import io.github.infonote.InformationNote;
import java.time.LocalDate;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** A row of an application's own list of events. */
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Entry {
    private String title;
    private LocalDate start;
    private LocalDate end;
    private List<Host> hosts;

    @Builder.Default
    private InformationNote note = InformationNote.builder().build();

    @Data
    @Builder
    @NoArgsConstructor
    @AllArgsConstructor
    public static class Host {
        private String name;
        private String acronym;
    }
}
