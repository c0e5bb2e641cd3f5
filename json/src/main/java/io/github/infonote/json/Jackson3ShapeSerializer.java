package io.github.infonote.json;

import io.github.infonote.json.jackson3.Jackson3TokenWriter;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.ShapeWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values of a model type for a Jackson 3 mapper.
 *
 * @param <T> the model type
 */
final class Jackson3ShapeSerializer<T> extends StdSerializer<T> {
    private final Shape<T, ?> shape;

    Jackson3ShapeSerializer(Shape<T, ?> shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public void serialize(T object, JsonGenerator generator, SerializationContext context) {
        new ShapeWriter(new Jackson3TokenWriter(generator)).object(shape, object);
    }

    @Override
    public void serializeWithType(
            T object, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId typeId = types.typeId(object, shape.type(), JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, context, typeId);
        new ShapeWriter(new Jackson3TokenWriter(generator)).members(shape, object);
        types.writeTypeSuffix(generator, context, typeId);
    }
}
