package io.github.infonote.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.infonote.text.ArtifactVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TreeNode;
import tools.jackson.core.json.async.NonBlockingByteArrayJsonParser;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.jsontype.impl.DefaultTypeResolverBuilder;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Also run without Jackson 2 on the class path. */
class Jackson3ModuleTest extends ModuleContract {
    private static final PolymorphicTypeValidator ANY = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new InformationNoteModule());
    }

    @Override
    protected TestedMapper mapper() {
        return new Jackson3(builder().build());
    }

    @Override
    protected TestedMapper mapperIgnoring(boolean members, boolean enumValues) {
        return new Jackson3(builder()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, !members)
                .configure(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL, enumValues)
                .build());
    }

    @Override
    protected TestedMapper mapperWithProblemHandler(String prefix) {
        return new Jackson3(builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public boolean handleUnknownProperty(
                            DeserializationContext context,
                            JsonParser parser,
                            ValueDeserializer<?> deserializer,
                            Object beanOrClass,
                            String name) {
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
        return new Jackson3(builder()
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
                        new Jackson3(builder()
                                .activateDefaultTyping(ANY, mode, inclusion)
                                .build()));
            }
        }
        typing.put(
                "always on",
                new Jackson3(
                        builder().setDefaultTyping(new Jackson3AlwaysOnTyping()).build()));
        return typing;
    }

    /** Default typing of a cache, as in Spring Data Redis. */
    private static final class Jackson3AlwaysOnTyping extends DefaultTypeResolverBuilder {
        Jackson3AlwaysOnTyping() {
            super(ANY, DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY, JsonTypeInfo.Id.CLASS, "@class");
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
        return ((NoteMappingException) exception).getErrors();
    }

    @Test
    void the_version_is_the_version_of_the_artifact() {
        assertThat(new InformationNoteModule().version().toString()).isEqualTo(ArtifactVersion.get());
        assertThat(new InformationNoteModule().version().getArtifactId()).isEqualTo("infonote-json");
    }

    private record Jackson3(ObjectMapper mapper) implements TestedMapper {
        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(Object value, Class<?> declared) {
            return mapper.writerFor(declared).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Class<?> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public List<Object> update(Object value, String json) {
            return List.of(
                    mapper.updateValue(value, mapper.readTree(json)),
                    mapper.readerForUpdating(value).readValue(json));
        }

        @Override
        public List<Object> copies(Object value) {
            return List.of(
                    mapper.treeToValue(mapper.valueToTree(value), value.getClass()),
                    mapper.convertValue(value, value.getClass().getSuperclass()));
        }

        @Override
        public Object readFromToken(String json, int tokens, Class<?> type) {
            try (JsonParser parser = mapper.createParser(json)) {
                for (int i = 0; i < tokens; i++) {
                    parser.nextToken();
                }
                return mapper.readValue(parser, type);
            }
        }

        @Override
        public Object readFirstTokens(String json, int tokens, Class<?> type) {
            try (JsonParser parser = mapper.createParser(json);
                    TokenBuffer buffer = TokenBuffer.forGeneration()) {
                for (int i = 0; i < tokens; i++) {
                    parser.nextToken();
                    buffer.copyCurrentEvent(parser);
                }
                return mapper.readValue(buffer.asParser(ObjectReadContext.empty()), type);
            }
        }

        @Override
        public Object readInput(byte[] input, Class<?> type) {
            try (JsonParser parser =
                    mapper.tokenStreamFactory().createNonBlockingByteArrayParser(ObjectReadContext.empty())) {
                ((NonBlockingByteArrayJsonParser) parser).feedInput(input, 0, input.length);
                return mapper.readValue(parser, type);
            }
        }

        @Override
        public TestedMapper copy() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(mapper);
            return new Jackson3(
                    (ObjectMapper) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject());
        }

        @Override
        public Map<String, FormatReader> formats(Object value, Class<?> type) {
            Map<String, FormatReader> formats = new LinkedHashMap<>();
            Stream.of(CBORMapper.builder(), SmileMapper.builder(), YAMLMapper.builder())
                    .map(builder ->
                            builder.addModule(new InformationNoteModule()).build())
                    .forEach(format -> formats.put(
                            format.getClass().getSimpleName(),
                            () -> format.readValue(format.writeValueAsBytes(value), type)));
            return formats;
        }
    }
}
