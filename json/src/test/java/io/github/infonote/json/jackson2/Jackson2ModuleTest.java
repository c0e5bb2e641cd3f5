package io.github.infonote.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.json.async.NonBlockingJsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTypeResolverBuilder;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.infonote.json.JsonError;
import io.github.infonote.json.ModuleContract;
import io.github.infonote.text.ArtifactVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Also run without jackson-databind 3 on the class path. */
class Jackson2ModuleTest extends ModuleContract {
    private static final PolymorphicTypeValidator ANY = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new InformationNoteJackson2Module());
    }

    @Override
    protected TestedMapper mapper() {
        return new Jackson2(builder().build());
    }

    @Override
    protected TestedMapper mapperIgnoring(boolean members, boolean enumValues) {
        return new Jackson2(builder()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, !members)
                .configure(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, enumValues)
                .build());
    }

    @Override
    protected TestedMapper mapperWithProblemHandler(String prefix) {
        return new Jackson2(builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(
                            DeserializationContext context,
                            JsonParser parser,
                            JsonDeserializer<?> deserializer,
                            Object beanOrClass,
                            String name)
                            throws IOException {
                        if (name.startsWith(prefix)) {
                            parser.skipChildren();
                            return true;
                        }
                        return false;
                    }
                })
                .build());
    }

    @Override
    protected TestedMapper mapperWrappingRoots() {
        return new Jackson2(builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build());
    }

    @Override
    protected Map<String, TestedMapper> mappersWithDefaultTyping() {
        Map<String, TestedMapper> typing = new LinkedHashMap<>();
        for (DefaultTyping mode : DefaultTyping.values()) {
            for (JsonTypeInfo.As inclusion :
                    List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                typing.put(
                        mode + " as " + inclusion,
                        new Jackson2(builder()
                                .activateDefaultTyping(ANY, mode, inclusion)
                                .build()));
            }
        }
        typing.put(
                "always on",
                new Jackson2(
                        builder().setDefaultTyping(new Jackson2AlwaysOnTyping()).build()));
        return typing;
    }

    /** Default typing of a cache, as in Spring Data Redis. */
    private static final class Jackson2AlwaysOnTyping extends DefaultTypeResolverBuilder {
        Jackson2AlwaysOnTyping() {
            super(DefaultTyping.NON_FINAL, ANY);
            init(JsonTypeInfo.Id.CLASS, null);
            inclusion(JsonTypeInfo.As.PROPERTY);
        }

        @Override
        public boolean useForType(JavaType type) {
            return type.isJavaLangObject()
                    || !(type.isPrimitive()
                            || (type.isFinal()
                                    && type.getRawClass().getPackageName().startsWith("java"))
                            || TreeNode.class.isAssignableFrom(type.getRawClass()));
        }
    }

    @Override
    protected List<JsonError> errors(Throwable exception) {
        return ((Jackson2NoteMappingException) exception).getErrors();
    }

    @Test
    void the_version_is_the_version_of_the_artifact() {
        assertThat(new InformationNoteJackson2Module().version().toString()).isEqualTo(ArtifactVersion.get());
        assertThat(new InformationNoteJackson2Module().version().getArtifactId())
                .isEqualTo("infonote-json");
    }

    private record Jackson2(ObjectMapper mapper) implements TestedMapper {
        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(Object value, Class<?> declared) throws IOException {
            return mapper.writerFor(declared).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Class<?> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public List<Object> update(Object value, String json) throws IOException {
            return List.of(
                    mapper.updateValue(value, mapper.readTree(json)),
                    mapper.readerForUpdating(value).readValue(json));
        }

        @Override
        public List<Object> copies(Object value) throws IOException {
            return List.of(
                    mapper.treeToValue(mapper.valueToTree(value), value.getClass()),
                    mapper.convertValue(value, value.getClass().getSuperclass()));
        }

        @Override
        public Object readFromToken(String json, int tokens, Class<?> type) throws IOException {
            try (JsonParser parser = mapper.createParser(json)) {
                for (int i = 0; i < tokens; i++) {
                    parser.nextToken();
                }
                return mapper.readValue(parser, type);
            }
        }

        @Override
        public Object readFirstTokens(String json, int tokens, Class<?> type) throws IOException {
            try (JsonParser parser = mapper.createParser(json);
                    TokenBuffer buffer = new TokenBuffer(mapper, false)) {
                for (int i = 0; i < tokens; i++) {
                    parser.nextToken();
                    buffer.copyCurrentEvent(parser);
                }
                return mapper.readValue(buffer.asParser(), type);
            }
        }

        @Override
        public Object readInput(byte[] input, Class<?> type) throws IOException {
            try (JsonParser parser = mapper.getFactory().createNonBlockingByteArrayParser()) {
                ((NonBlockingJsonParser) parser).feedInput(input, 0, input.length);
                return mapper.readValue(parser, type);
            }
        }

        @Override
        public TestedMapper copy() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(mapper);
            return new Jackson2(
                    (ObjectMapper) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject());
        }

        @Override
        public Map<String, FormatReader> formats(Object value, Class<?> type) {
            Map<String, FormatReader> formats = new LinkedHashMap<>();
            Stream.of(new CBORMapper(), new SmileMapper(), new YAMLMapper())
                    .map(format -> format.registerModule(new InformationNoteJackson2Module()))
                    .forEach(format -> formats.put(
                            format.getClass().getSimpleName(),
                            () -> format.readValue(format.writeValueAsBytes(value), type)));
            return formats;
        }
    }
}
