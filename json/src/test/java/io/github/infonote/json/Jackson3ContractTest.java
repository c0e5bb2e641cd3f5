package io.github.infonote.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Also run without Jackson 2 on the class path. */
@ParameterizedClass
@EnumSource
class Jackson3ContractTest extends JsonContract {
    @SuppressWarnings("ImmutableEnumChecker") // A mapper doesn't change after it was built.
    enum Jackson3Mapper {
        FOUND_MODULE(JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()),
        REGISTERED_MODULE(JsonMapper.builder()
                .addModule(new InformationNoteModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()),
        UNUSUAL_SETTINGS(JsonMapper.builder()
                .findAndAddModules()
                .addModule(new InformationNoteModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        value -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());

        private final JsonMapper mapper;

        Jackson3Mapper(JsonMapper mapper) {
            this.mapper = mapper;
        }
    }

    @Parameter
    Jackson3Mapper mapper = Jackson3Mapper.FOUND_MODULE;

    @Override
    protected String write(InformationNote note) {
        return mapper.mapper.writeValueAsString(note);
    }

    @Override
    protected byte[] writeBytes(InformationNote note) {
        return mapper.mapper.writeValueAsBytes(note);
    }

    @Override
    protected InformationNote read(String json) {
        return mapper.mapper.readValue(json, InformationNote.class);
    }

    @Test
    void parts_of_a_note_have_the_same_json_on_their_own() {
        Organiser organiser = TestNotes.FULL.getOrganisers().get(1);

        String json = mapper.mapper.writeValueAsString(organiser);

        assertThat(json)
                .isEqualTo("{\"name\":\"World Customs Organisation\",\"acronym\":\"WCO\",\"role\":\"PARTNER\"}");
        assertThat(mapper.mapper.readValue(json, Organiser.class)).isEqualTo(organiser);
    }

    @Test
    void a_note_is_converted_to_a_tree_and_back() {
        JsonMapper plain = Jackson3Mapper.FOUND_MODULE.mapper;
        JsonNode tree = plain.valueToTree(TestNotes.FULL);

        assertThat(tree.at("/organisers/1/acronym").asString()).isEqualTo("WCO");
        assertThat(plain.treeToValue(tree, InformationNote.class)).isEqualTo(TestNotes.FULL);
    }

    @Test
    void reads_parts_of_a_note_in_other_documents_and_reports_whole_pointers() {
        JsonMapper plain = Jackson3Mapper.FOUND_MODULE.mapper;
        TypeReference<Map<String, List<Participant>>> type = new TypeReference<>() {};

        assertThat(plain.readValue("{\"a\": [{\"name\": \"DHL\"}]}", type))
                .isEqualTo(Map.of("a", List.of(Participant.of("DHL"))));
        assertThat(catchThrowable(() -> plain.readValue("{\"a/b\": [{\"name\": \"DHL\"}, {\"nam\": 1}]}", type)))
                .message()
                .contains("json.unknownMember at /a~1b/1/nam");
    }

    @Test
    void a_mapper_reports_its_own_limits() {
        JsonFactory shallow = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(10).build())
                .build();
        JsonMapper mapper = JsonMapper.builder(shallow).findAndAddModules().build();

        assertThatThrownBy(() -> mapper.readValue("{\"x\": " + "[".repeat(10), InformationNote.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining("(11)");
    }

    @Test
    void reports_a_syntax_error_after_other_errors() {
        JsonMapper plain = Jackson3Mapper.FOUND_MODULE.mapper;

        assertThatThrownBy(() -> plain.readValue("{\"event\": tru}", InformationNote.class))
                .isInstanceOf(StreamReadException.class)
                .hasMessageNotContaining("json.syntax");
        assertThatThrownBy(() -> plain.readValue("{\"x\": 1, \"event\": tru}", InformationNote.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("json.unknownMember at /x")
                .hasMessageContaining("json.syntax at /event");
    }
}
