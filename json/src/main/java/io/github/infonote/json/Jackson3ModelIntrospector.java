package io.github.infonote.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeResolverBuilder;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.jsontype.impl.StdTypeResolverBuilder;

/**
 * Provides type names of the model for a Jackson 3 mapper.
 *
 * <p>If the declared type is a type of the model, default typing adds no type name. Otherwise, the mapper gets the generated class
 * that implements the model type. It is written with the name of the model type, and default typing treats it as a non-final class.
 */
final class Jackson3ModelIntrospector extends AnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        return Shapes.find(type.getRawType())
                .map(shape -> PropertyName.construct(shape.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = typeOf(annotated);
        return config instanceof SerializationConfig && type != null && type == annotated.getRawType()
                ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NONE, null, null, null, false, null)
                : null;
    }

    @Override
    public @Nullable Object findTypeResolverBuilder(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = typeOf(annotated);
        return type != null && type != annotated.getRawType() ? new Jackson3GeneratedClassTyping(type) : null;
    }

    /** Returns the model type of a class, or null for other classes and for members. */
    private static @Nullable Class<?> typeOf(Annotated annotated) {
        return annotated instanceof AnnotatedClass
                ? Shapes.find(annotated.getRawType()).<Class<?>>map(Shape::type).orElse(null)
                : null;
    }

    /** Default typing of a generated class, by its model type. */
    private static final class Jackson3GeneratedClassTyping extends StdTypeResolverBuilder {
        private final Class<?> type;

        Jackson3GeneratedClassTyping(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable TypeSerializer buildTypeSerializer(
                SerializationContext context, JavaType generated, Collection<NamedType> subtypes) {
            TypeResolverBuilder<?> typing = context.getConfig().getDefaultTyper(generated);
            return typing == null
                    ? null
                    : typing.buildTypeSerializer(context, context.constructType(Jackson3NotFinal.class), subtypes);
        }

        @Override
        public @Nullable TypeDeserializer buildTypeDeserializer(
                DeserializationContext context, JavaType generated, Collection<NamedType> subtypes) {
            TypeResolverBuilder<?> typing = context.getConfig().getDefaultTyper(generated);
            return typing == null ? null : typing.buildTypeDeserializer(context, context.constructType(type), subtypes);
        }
    }

    /** A class with a type name in every kind of default typing that names non-final classes. */
    private static class Jackson3NotFinal {}
}
