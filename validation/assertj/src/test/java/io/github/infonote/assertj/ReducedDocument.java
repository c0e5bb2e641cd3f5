package io.github.infonote.assertj;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Reduces a document as long as it keeps a property: removes members and elements, or characters if it isn't JSON. */
final class ReducedDocument {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The maximum length of a list from which each entry may be removed. Longer lists lose only their last entries. */
    private static final int MAX_ENTRIES = 1000;

    private final Value document;
    private final Predicate<String> property;

    private ReducedDocument(Value document, Predicate<String> property) {
        this.document = document;
        this.property = property;
    }

    /**
     * {@return the reduced document, which would lose the property without any of its members or elements}
     *
     * @param document the document
     * @param property the property, which the document has
     */
    static String of(String document, Predicate<String> property) {
        Value value = parse(document);
        if (value == null) {
            return withoutCharacters(document, property);
        }
        ReducedDocument reduced = new ReducedDocument(value, property);
        while (reduced.leaveOut(value)) {}
        return write(value);
    }

    private boolean leaveOut(Value parent) {
        boolean isReduced = false;
        for (int i = parent.children.size() - 1; i >= 0; i--) {
            Value child = parent.children.remove(i);
            if (property.test(write(document))) {
                isReduced = true;
            } else {
                parent.children.add(i, child);
                if (parent.children.size() > MAX_ENTRIES) {
                    return isReduced;
                }
                isReduced |= leaveOut(child);
            }
        }
        return isReduced;
    }

    private static String withoutCharacters(String document, Predicate<String> property) {
        StringBuilder text = new StringBuilder(document);
        for (int i = text.length() - 1; i >= 0; i--) {
            char character = text.charAt(i);
            text.deleteCharAt(i);
            if (!property.test(text.toString())) {
                text.insert(i, character);
            }
        }
        return text.toString();
    }

    /** A JSON value; members may have equal names. */
    private record Value(@Nullable String name, JsonToken token, String text, List<Value> children) {}

    private static @Nullable Value parse(String document) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() == null) {
                return null;
            }
            Value value = parse(null, parser);
            return parser.nextToken() == null ? value : null;
        } catch (StreamReadException e) {
            return null;
        }
    }

    private static Value parse(@Nullable String name, JsonParser parser) {
        JsonToken token = parser.currentToken();
        Value value = new Value(name, token, token.isScalarValue() ? parser.getString() : "", new ArrayList<>());
        if (token.isStructStart()) {
            while (!parser.nextToken().isStructEnd()) {
                String member = parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
                if (member != null) {
                    parser.nextToken();
                }
                value.children.add(parse(member, parser));
            }
        }
        return value;
    }

    private static String write(Value value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            write(value, generator);
        }
        return json.toString();
    }

    private static void write(Value value, JsonGenerator json) {
        if (value.name != null) {
            json.writeName(value.name);
        }
        switch (value.token) {
            case START_OBJECT -> {
                json.writeStartObject();
                value.children.forEach(member -> write(member, json));
                json.writeEndObject();
            }
            case START_ARRAY -> {
                json.writeStartArray();
                value.children.forEach(element -> write(element, json));
                json.writeEndArray();
            }
            case VALUE_STRING -> json.writeString(value.text);
            default -> json.writeRawValue(value.text);
        }
    }
}
