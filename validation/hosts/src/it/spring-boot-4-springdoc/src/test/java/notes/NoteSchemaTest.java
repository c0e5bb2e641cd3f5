package notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.infonote.json.NoteJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class NoteSchemaTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void the_schema_of_the_library_is_published(@Autowired MockMvcTester client) throws Exception {
        JsonNode api = mapper.readTree(
                client.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString());

        JsonNode operation = api.at("/paths/~1checked-notes/post");
        assertThat(operation.at("/requestBody/content/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/InformationNote");
        assertThat(operation.at("/responses/200/content/*~1*/schema/$ref").asText())
                .isEqualTo("#/components/schemas/InformationNote");
        // The order of required members is ignored.
        JSONAssert.assertEquals(
                expectedSchemas().toString(),
                api.at("/components/schemas").toString(),
                JSONCompareMode.NON_EXTENSIBLE);
    }

    private ObjectNode expectedSchemas() throws Exception {
        ObjectNode note = (ObjectNode)
                mapper.readTree(NoteJson.schema().replace("#/$defs/", "#/components/schemas/InformationNote."));
        ObjectNode schemas = mapper.createObjectNode().set("InformationNote", note);
        note.remove("$defs")
                .properties()
                .forEach(part -> schemas.set("InformationNote." + part.getKey(), part.getValue()));
        note.remove(List.of("$schema", "$id"));
        return schemas;
    }
}
