package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Provides type names of the model for a Jackson 2 mapper.
 *
 * <p>If the declared type is a type of the model, default typing adds no type name. Otherwise, the mapper gets the generated class
 * that implements the model type. It is written with the name of the model type, and default typing treats it as a non-final class.
 */
final class Jackson2ModelIntrospector extends AnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        return Shapes.find(type.getRawType())
                .map(shape -> PropertyName.construct(shape.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType baseType) {
        Shape<?, ?> shape = Shapes.find(annotated.getRawType()).orElse(null);
        if (shape == null) {
            return null;
        }
        if (shape.type() != annotated.getRawType()) {
            return new Jackson2GeneratedClassTyping(shape.type());
        }
        return config instanceof SerializationConfig ? StdTypeResolverBuilder.noTypeInfoBuilder() : null;
    }

    /** Default typing of a generated class, by its model type. */
    private static final class Jackson2GeneratedClassTyping extends StdTypeResolverBuilder {
        private final Class<?> type;

        Jackson2GeneratedClassTyping(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable TypeSerializer buildTypeSerializer(
                SerializationConfig config, JavaType generated, Collection<NamedType> subtypes) {
            TypeResolverBuilder<?> typing = config.getDefaultTyper(generated);
            return typing == null
                    ? null
                    : typing.buildTypeSerializer(config, config.constructType(Jackson2NotFinal.class), subtypes);
        }

        @Override
        public @Nullable TypeDeserializer buildTypeDeserializer(
                DeserializationConfig config, JavaType generated, Collection<NamedType> subtypes) {
            TypeResolverBuilder<?> typing = config.getDefaultTyper(generated);
            return typing == null ? null : typing.buildTypeDeserializer(config, config.constructType(type), subtypes);
        }
    }

    /** A class with a type name in every kind of default typing that names non-final classes. */
    private static class Jackson2NotFinal {}
}
