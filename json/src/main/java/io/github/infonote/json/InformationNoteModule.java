package io.github.infonote.json;

import io.github.infonote.json.error.JsonError;
import io.github.infonote.json.error.JsonSyntaxException;
import io.github.infonote.json.jackson3.Jackson3TokenReader;
import io.github.infonote.json.jackson3.Jackson3TokenWriter;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.json.mapping.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A Jackson 3 module that reads and writes notes, and each of their types.
 *
 * <p>A mapper finds it by {@code findAndAddModules()}, as Spring Boot 4 does; otherwise
 * {@code JsonMapper.builder().addModule(new InformationNoteModule())}. The JSON is that of {@link NoteJson}, whatever
 * the settings of the mapper. Reading fails with a {@link MismatchedInputException} whose message reports every
 * error of the document.
 */
public final class InformationNoteModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public InformationNoteModule() {
        super(InformationNoteModule.class.getName(), artifactVersion());
        Shapes.ALL.forEach(this::add);
    }

    private static Version artifactVersion() {
        String version = InformationNoteModule.class.getPackage().getImplementationVersion();
        return VersionUtil.parseVersion(version, "io.github.infonote", "infonote-json");
    }

    private <T> void add(Shape<T, ?> shape) {
        addSerializer(new ShapeSerializer<>(shape));
        addDeserializer(shape.type(), new ShapeDeserializer<>(shape));
    }

    private static final class ShapeSerializer<T> extends StdSerializer<T> {
        private final Shape<T, ?> shape;

        ShapeSerializer(Shape<T, ?> shape) {
            super(shape.type());
            this.shape = shape;
        }

        @Override
        public void serialize(T object, JsonGenerator generator, SerializationContext context) {
            new ShapeWriter(new Jackson3TokenWriter(generator)).object(shape, object);
        }

        /** Writes no type name: the types of a note are known. */
        @Override
        public void serializeWithType(
                T object, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(object, generator, context);
        }
    }

    private static final class ShapeDeserializer<T> extends StdDeserializer<T> {
        private final Shape<T, ?> shape;

        ShapeDeserializer(Shape<T, ?> shape) {
            super(shape.type());
            this.shape = shape;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            ShapeReader reader = new ShapeReader(new Jackson3TokenReader(parser));
            List<JsonError> errors = reader.errors();
            T object = null;
            try {
                object = reader.object(shape);
            } catch (JsonSyntaxException e) {
                if (errors.isEmpty() && e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                errors.add(e.error());
            }
            if (!errors.isEmpty()) {
                throw MismatchedInputException.from(
                        parser, shape.type(), JsonError.list(errors, reader.hasMoreErrors()));
            }
            return object;
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }
}
