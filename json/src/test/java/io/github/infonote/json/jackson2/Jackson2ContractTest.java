package io.github.infonote.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Participant;
import io.github.infonote.json.JsonContract;
import io.github.infonote.json.TestNotes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Also run without jackson-databind 3 on the class path. */
@ParameterizedClass
@EnumSource
class Jackson2ContractTest extends JsonContract {
    @SuppressWarnings("ImmutableEnumChecker") // A mapper doesn't change after it was built.
    enum Jackson2Mapper {
        FOUND_MODULE(JsonMapper.builder().findAndAddModules().build()),
        REGISTERED_MODULE(JsonMapper.builder()
                .addModule(new InformationNoteJackson2Module())
                .build()),
        UNUSUAL_SETTINGS(JsonMapper.builder()
                .findAndAddModules()
                .addModule(new InformationNoteJackson2Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());

        private final JsonMapper mapper;

        Jackson2Mapper(JsonMapper mapper) {
            this.mapper = mapper;
        }
    }

    @Parameter
    Jackson2Mapper mapper = Jackson2Mapper.FOUND_MODULE;

    @Override
    protected String write(InformationNote note) throws Exception {
        return mapper.mapper.writeValueAsString(note);
    }

    @Override
    protected byte[] writeBytes(InformationNote note) throws Exception {
        return mapper.mapper.writeValueAsBytes(note);
    }

    @Override
    protected InformationNote read(String json) throws Exception {
        return mapper.mapper.readValue(json, InformationNote.class);
    }

    @Test
    void parts_of_a_note_have_the_same_json_on_their_own() throws Exception {
        Organiser organiser = TestNotes.FULL.getOrganisers().get(1);

        String json = mapper.mapper.writeValueAsString(organiser);

        assertThat(json)
                .isEqualTo("{\"name\":\"World Customs Organisation\",\"acronym\":\"WCO\",\"role\":\"PARTNER\"}");
        assertThat(mapper.mapper.readValue(json, Organiser.class)).isEqualTo(organiser);
    }

    @Test
    void a_note_is_converted_to_a_tree_and_back() throws Exception {
        JsonMapper plain = Jackson2Mapper.FOUND_MODULE.mapper;
        JsonNode tree = plain.valueToTree(TestNotes.FULL);

        assertThat(tree.at("/organisers/1/acronym").asText()).isEqualTo("WCO");
        assertThat(plain.treeToValue(tree, InformationNote.class)).isEqualTo(TestNotes.FULL);
    }

    @Test
    void reads_parts_of_a_note_in_other_documents_and_reports_whole_pointers() throws Exception {
        JsonMapper plain = Jackson2Mapper.FOUND_MODULE.mapper;
        TypeReference<Map<String, List<Participant>>> type = new TypeReference<>() {};

        assertThat(plain.readValue("{\"a\": [{\"name\": \"DHL\"}]}", type))
                .isEqualTo(Map.of("a", List.of(Participant.of("DHL"))));
        assertThat(catchThrowable(() -> plain.readValue("{\"a/b\": [{\"name\": \"DHL\"}, {\"nam\": 1}]}", type)))
                .message()
                .contains("json.unknownMember at /a~1b/1/nam");
    }

    @Test
    void a_note_is_escaped_as_the_mapper_is_configured() throws Exception {
        InformationNote note = InformationNote.builder()
                .disclaimer(Disclaimer.of("😀é".repeat(5_000)))
                .build();
        JsonMapper ascii = JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();

        byte[] json = ascii.writeValueAsBytes(note);

        assertThat(new String(json, StandardCharsets.US_ASCII))
                .contains("\\uD83D\\uDE00\\u00E9")
                .doesNotContain("\ufffd");
        assertThat(ascii.readValue(json, InformationNote.class)).isEqualTo(note);
    }

    @Test
    void reports_a_syntax_error_after_other_errors() {
        JsonMapper plain = Jackson2Mapper.FOUND_MODULE.mapper;

        assertThatThrownBy(() -> plain.readValue("{\"event\": tru}", InformationNote.class))
                .isInstanceOf(JsonParseException.class)
                .hasMessageNotContaining("json.syntax");
        assertThatThrownBy(() -> plain.readValue("{\"x\": 1, \"event\": tru}", InformationNote.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("json.unknownMember at /x")
                .hasMessageContaining("json.syntax at /event");
    }
}
