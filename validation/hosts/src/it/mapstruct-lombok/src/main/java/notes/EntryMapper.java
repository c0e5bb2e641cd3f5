package notes;

import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Maps notes to an application's own types, and organisers back. */
@Mapper
public interface EntryMapper {
    EntryMapper INSTANCE = Mappers.getMapper(EntryMapper.class);

    @Mapping(target = "title", source = "event.title")
    @Mapping(target = "start", source = "event.startDate")
    @Mapping(target = "end", source = "event.endDate")
    @Mapping(target = "hosts", source = "organisers")
    @Mapping(target = "note", source = "note")
    Entry toEntry(InformationNote note);

    Entry.Host toHost(Organiser organiser);

    @Mapping(target = "role", ignore = true)
    @Mapping(target = "capacity", ignore = true)
    Organiser toOrganiser(Entry.Host host);

    default Optional<String> optional(String value) {
        return Optional.ofNullable(value);
    }

    default <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
