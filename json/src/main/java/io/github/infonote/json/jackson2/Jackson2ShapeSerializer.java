package io.github.infonote.json.jackson2;

import static com.fasterxml.jackson.core.JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeWriter;
import io.github.infonote.json.mapping.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Writes values of a model type for a Jackson 2 mapper.
 *
 * @param <T> the model type
 */
final class Jackson2ShapeSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Shape<T, ?> shape;

    Jackson2ShapeSerializer(Shape<T, ?> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public void serialize(T object, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(generator, writer -> writer.object(shape, object));
    }

    @Override
    public void serializeWithType(T object, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId typeId = types.typeId(object, shape.type(), JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, typeId);
        write(generator, writer -> writer.members(shape, object));
        types.writeTypeSuffix(generator, typeId);
    }

    private static void write(JsonGenerator generator, Consumer<ShapeWriter> content) throws IOException {
        // Jackson 3 doesn't escape characters beyond U+FFFF. Jackson 2 needs this feature for the same output.
        boolean isCombining = COMBINE_UNICODE_SURROGATES_IN_UTF8.enabledIn(generator.getFeatureMask());
        generator.enable(COMBINE_UNICODE_SURROGATES_IN_UTF8);
        try {
            content.accept(new ShapeWriter(new Jackson2TokenWriter(generator)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(COMBINE_UNICODE_SURROGATES_IN_UTF8, isCombining);
        }
    }

    /** Restores the table, which isn't serialized. */
    private Object readResolve() {
        return new Jackson2ShapeSerializer<>(Shapes.of(handledType()));
    }
}
