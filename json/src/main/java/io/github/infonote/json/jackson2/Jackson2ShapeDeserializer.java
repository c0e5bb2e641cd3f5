package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.json.mapping.Tolerance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of a model type for a Jackson 2 mapper.
 *
 * @param <T> the model type
 */
final class Jackson2ShapeDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Shape<T, ?> shape;

    Jackson2ShapeDeserializer(Shape<T, ?> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser, context, null);
    }

    /** Returns the value in the document, because values of the model are immutable. */
    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context, T value) throws IOException {
        return read(parser, context, null);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** Reads a value with or without a type name. The type is the declared type in both cases. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) throws IOException {
        return switch (types.getTypeInclusion()) {
            case WRAPPER_ARRAY ->
                parser.hasToken(JsonToken.START_ARRAY)
                        ? types.deserializeTypedFromArray(parser, context)
                        : read(parser, context, null);
            case WRAPPER_OBJECT -> readWrapped(parser, context, types);
            default -> read(parser, context, types.getPropertyName());
        };
    }

    private @Nullable T readWrapped(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        String typeName = types.getTypeIdResolver().idFromValueAndType(null, shape.type());
        if (parser.hasToken(JsonToken.START_OBJECT)
                && parser.nextToken() == JsonToken.FIELD_NAME
                && parser.currentName().equals(typeName)) {
            parser.nextToken();
            T object = read(parser, context, null);
            parser.nextToken();
            return object;
        }
        return read(parser, context, null);
    }

    private @Nullable T read(JsonParser parser, DeserializationContext context, @Nullable String typeProperty)
            throws IOException {
        Tolerance tolerance = new Jackson2Tolerance(parser, context, typeProperty);
        ShapeReader reader =
                new ShapeReader(new Jackson2TokenReader(parser), ReadOptions.DEFAULT.withTolerance(tolerance));
        List<ReadError> errors = reader.errors();
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
            throw new Jackson2NoteMappingException(parser, shape.type(), errors, reader.hasMoreErrors());
        }
        return object;
    }

    /** Restores the table, which isn't serialized. */
    private Object readResolve() {
        return new Jackson2ShapeDeserializer<>(Shapes.of(handledType()));
    }

    /** Follows the mapper's settings and problem handlers for unknown members and enum values. */
    private final class Jackson2Tolerance implements Tolerance {
        private final JsonParser parser;
        private final DeserializationContext context;
        private final @Nullable String typeProperty;

        Jackson2Tolerance(JsonParser parser, DeserializationContext context, @Nullable String typeProperty) {
            this.parser = parser;
            this.context = context;
            this.typeProperty = typeProperty;
        }

        @Override
        public boolean ignoresMember(Class<?> type, String name) {
            if (name.equals(typeProperty) && type == shape.type()) {
                return true;
            }
            if (context.getConfig().getProblemHandlers() == null) {
                return !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            }
            try {
                parser.nextToken();
                return context.handleUnknownProperty(parser, Jackson2ShapeDeserializer.this, type, name);
            } catch (UnrecognizedPropertyException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean ignoresEnumValue() {
            return context.isEnabled(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        }
    }
}
