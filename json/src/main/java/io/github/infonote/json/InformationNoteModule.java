package io.github.infonote.json;

import io.github.infonote.json.stream.BrokenJson;
import io.github.infonote.json.stream.Fault;
import io.github.infonote.json.stream.Jackson3Sink;
import io.github.infonote.json.stream.Jackson3Source;
import io.github.infonote.json.stream.Shape;
import io.github.infonote.json.stream.ShapeReader;
import io.github.infonote.json.stream.ShapeWriter;
import io.github.infonote.json.stream.Shapes;
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
 * Teaches a mapper of Jackson 3 the JSON of notes and of their parts.
 *
 * <p>A mapper finds it by {@code findAndAddModules()}, as Spring Boot 4 does; otherwise
 * {@code JsonMapper.builder().addModule(new InformationNoteModule())}. The JSON is that of {@link NoteJson}, whatever
 * the settings of the mapper. Reading JSON that is no note fails with a {@link MismatchedInputException} whose message
 * tells everything that is wrong.
 */
public final class InformationNoteModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
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
        public void serialize(T part, JsonGenerator generator, SerializationContext context) {
            new ShapeWriter(new Jackson3Sink(generator)).part(shape, part);
        }

        /** The types of a note are known: a mapper that writes type names everywhere writes none here. */
        @Override
        public void serializeWithType(
                T part, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(part, generator, context);
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
            ShapeReader reader = new ShapeReader(new Jackson3Source(parser));
            List<Fault> faults = reader.faults();
            T part = null;
            try {
                part = reader.entryPart(shape);
            } catch (BrokenJson e) {
                if (faults.isEmpty() && e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                faults.add(e.fault());
            }
            if (!faults.isEmpty()) {
                throw MismatchedInputException.from(parser, shape.type(), Fault.list(faults, reader.hasMoreFaults()));
            }
            return part;
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }
}
