package notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.ReadResult;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the JSON Schema of a note in the OpenAPI description, where springdoc would generate one without rules. */
@Configuration
public class NoteSchema {
    private static final String NAME = "InformationNote";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(InformationNote.class, new Schema<>().$ref(NAME))
                .replaceWithSchema(ReadResult.class, new Schema<>().$ref(NAME));
    }

    @Bean
    OpenApiCustomizer noteSchemas() throws JsonProcessingException {
        String json = NoteJson.schema().replace("#/$defs/", "#/components/schemas/" + NAME + ".");
        ObjectNode note = (ObjectNode) Json31.mapper().readTree(json);
        JsonNode parts = note.remove("$defs");
        note.remove(List.of("$schema", "$id"));
        return api -> {
            Components components = api.getComponents();
            components.addSchemas(NAME, Json31.mapper().convertValue(note, Schema.class));
            parts.properties().forEach(part -> components.addSchemas(
                    NAME + "." + part.getKey(), Json31.mapper().convertValue(part.getValue(), Schema.class)));
        };
    }
}
