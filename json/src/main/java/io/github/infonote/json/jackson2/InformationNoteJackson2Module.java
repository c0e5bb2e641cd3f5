package io.github.infonote.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.ArtifactVersion;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Jackson 2 module that reads and writes notes and all types of the model.
 *
 * <p>{@code findAndAddModules()} and Spring Boot 3 find the module. Otherwise, register it: {@code
 * JsonMapper.builder().addModule(new InformationNoteJackson2Module())}.
 *
 * <p>The JSON is the same as the JSON of {@link NoteJson}, regardless of the mapper's settings. Invalid JSON is rejected with a {@link
 * Jackson2NoteMappingException}, which reports every error in the document. Notes are immutable, so {@code readerForUpdating} returns
 * the note in the document.
 *
 * <p>The module follows the mapper's settings for unknown members and enum values: {@link
 * com.fasterxml.jackson.databind.DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} and {@link
 * com.fasterxml.jackson.databind.DeserializationFeature#READ_UNKNOWN_ENUM_VALUES_AS_NULL}. It also calls the
 * mapper's problem handlers.
 *
 * <p>With default typing, the JSON contains the name of the model type only if the declared type is another type, such as {@code
 * Object}. The module reads JSON with and without the type name.
 */
public final class InformationNoteJackson2Module extends Module {
    /** Creates the module. */
    public InformationNoteJackson2Module() {}

    /** {@return the name of this class} */
    @Override
    public String getModuleName() {
        return InformationNoteJackson2Module.class.getName();
    }

    /** {@return the version of {@code infonote-json}} */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(ArtifactVersion.get(), "io.github.infonote", "infonote-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Jackson2Serializers());
        context.addDeserializers(new Jackson2Deserializers());
        context.appendAnnotationIntrospector(new Jackson2ModelIntrospector());
    }

    private static final class Jackson2Serializers extends Serializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription beanDescription) {
            Shape<?, ?> shape = Shapes.find(type.getRawClass()).orElse(null);
            return shape == null ? null : new Jackson2ShapeSerializer<>(shape);
        }
    }

    private static final class Jackson2Deserializers extends Deserializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription beanDescription) {
            Shape<?, ?> shape = Shapes.find(type.getRawClass()).orElse(null);
            return shape == null ? null : new Jackson2ShapeDeserializer<>(shape);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.find(type).isPresent();
        }
    }
}
