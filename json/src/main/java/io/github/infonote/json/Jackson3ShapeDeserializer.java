package io.github.infonote.json;

import io.github.infonote.json.jackson3.Jackson3TokenReader;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.Tolerance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values of a model type for a Jackson 3 mapper.
 *
 * @param <T> the model type
 */
final class Jackson3ShapeDeserializer<T> extends StdDeserializer<T> {
    private final Shape<T, ?> shape;

    Jackson3ShapeDeserializer(Shape<T, ?> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, null);
    }

    /** Returns the value in the document, because values of the model are immutable. */
    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context, T value) {
        return read(parser, context, null);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** Reads a value with or without a type name. The type is the declared type in both cases. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return switch (types.getTypeInclusion()) {
            case WRAPPER_ARRAY ->
                parser.hasToken(JsonToken.START_ARRAY)
                        ? types.deserializeTypedFromArray(parser, context)
                        : read(parser, context, null);
            case WRAPPER_OBJECT -> readWrapped(parser, context, types);
            default -> read(parser, context, types.getPropertyName());
        };
    }

    private @Nullable T readWrapped(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        String typeName = types.getTypeIdResolver().idFromValueAndType(context, null, shape.type());
        if (parser.hasToken(JsonToken.START_OBJECT)
                && parser.nextToken() == JsonToken.PROPERTY_NAME
                && parser.currentName().equals(typeName)) {
            parser.nextToken();
            T object = read(parser, context, null);
            parser.nextToken();
            return object;
        }
        return read(parser, context, null);
    }

    private @Nullable T read(JsonParser parser, DeserializationContext context, @Nullable String typeProperty) {
        Tolerance tolerance = new Jackson3Tolerance(parser, context, typeProperty);
        ShapeReader reader =
                new ShapeReader(new Jackson3TokenReader(parser), ReadOptions.DEFAULT.withTolerance(tolerance));
        List<ReadError> errors = reader.errors();
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
            throw new NoteMappingException(parser, shape.type(), errors, reader.hasMoreErrors());
        }
        return object;
    }

    /** Follows the mapper's settings and problem handlers for unknown members and enum values. */
    private final class Jackson3Tolerance implements Tolerance {
        private final JsonParser parser;
        private final DeserializationContext context;
        private final @Nullable String typeProperty;

        Jackson3Tolerance(JsonParser parser, DeserializationContext context, @Nullable String typeProperty) {
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
                return context.handleUnknownProperty(parser, Jackson3ShapeDeserializer.this, type, name);
            } catch (UnrecognizedPropertyException e) {
                return false;
            }
        }

        @Override
        public boolean ignoresEnumValue() {
            return context.isEnabled(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        }
    }
}
