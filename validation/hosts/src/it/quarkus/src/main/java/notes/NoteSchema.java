package notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.infonote.json.NoteJson;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Publishes the library's JSON Schema instead of a schema that is generated from the model. */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class NoteSchema implements OASFilter {
    private static final String NAME = "InformationNote";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String json = NoteJson.schema().replace("#/$defs/", "#/components/schemas/" + NAME + ".");
        Map<String, Object> note = members(json);
        members(note.remove("$defs")).forEach((name, part) -> add(api, NAME + "." + name, members(part)));
        note.keySet().removeAll(Set.of("$schema", "$id"));
        add(api, NAME, note);
    }

    private static void add(OpenAPI api, String name, Map<String, Object> members) {
        Schema schema = OASFactory.createSchema();
        members.forEach(schema::set);
        api.getComponents().addSchema(name, schema);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object json) {
        try {
            return json instanceof String text ? new ObjectMapper().readValue(text, Map.class) : (Map<String, Object>) json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
