package io.github.infonote.json.jackson2;

import static com.fasterxml.jackson.core.JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.error.JsonError;
import io.github.infonote.json.error.JsonSyntaxException;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.json.mapping.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson 2 module that reads and writes notes, and each of their types.
 *
 * <p>A mapper finds it by {@code findAndAddModules()}, and so does Spring Boot 3; otherwise
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
        private static final long serialVersionUID = 1L;

        private final transient Shape<T, ?> shape;

        ShapeSerializer(Shape<T, ?> shape) {
            super(shape.type());
            this.shape = shape;
        }

        @Override
        public void serialize(T object, JsonGenerator generator, SerializerProvider provider) throws IOException {
            // Jackson 3 writes characters beyond U+FFFF as they are; Jackson 2 only with this feature.
            boolean isCombining = COMBINE_UNICODE_SURROGATES_IN_UTF8.enabledIn(generator.getFeatureMask());
            generator.enable(COMBINE_UNICODE_SURROGATES_IN_UTF8);
            try {
                new ShapeWriter(new Jackson2TokenWriter(generator)).object(shape, object);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } finally {
                generator.configure(COMBINE_UNICODE_SURROGATES_IN_UTF8, isCombining);
            }
        }

        /** Writes no type name: the types of a note are known. */
        @Override
        public void serializeWithType(
                T object, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(object, generator, provider);
        }
    }

    private static final class ShapeDeserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Shape<T, ?> shape;

        ShapeDeserializer(Shape<T, ?> shape) {
            super(shape.type());
            this.shape = shape;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ShapeReader reader = new ShapeReader(new Jackson2TokenReader(parser));
            List<JsonError> errors = reader.errors();
            T object = null;
            try {
                object = reader.object(shape);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (JsonSyntaxException e) {
                if (errors.isEmpty() && e.getCause() instanceof IOException cause) {
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
                JsonParser parser, DeserializationContext context, TypeDeserializer types) throws IOException {
            return deserialize(parser, context);
        }
    }
}
