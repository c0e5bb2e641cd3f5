package io.github.infonote.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.ArtifactVersion;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Jackson 3 module that reads and writes notes and all types of the model.
 *
 * <p>{@code findAndAddModules()} and Spring Boot 4 find the module. Otherwise, register it: {@code
 * JsonMapper.builder().addModule(new InformationNoteModule())}.
 *
 * <p>The JSON is the same as the JSON of {@link NoteJson}, regardless of the mapper's settings. Invalid JSON is rejected with a {@link
 * NoteMappingException}, which reports every error in the document. Notes are immutable, so {@code readerForUpdating} returns the note
 * in the document.
 *
 * <p>The module follows the mapper's settings for unknown members and enum values: {@link
 * tools.jackson.databind.DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} and {@link
 * tools.jackson.databind.cfg.EnumFeature#READ_UNKNOWN_ENUM_VALUES_AS_NULL}. It also calls the mapper's problem handlers.
 *
 * <p>With default typing, the JSON contains the name of the model type only if the declared type is another type, such as {@code
 * Object}. The module reads JSON with and without the type name.
 */
public final class InformationNoteModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public InformationNoteModule() {}

    /** {@return the name of this class} */
    @Override
    public String getModuleName() {
        return InformationNoteModule.class.getName();
    }

    /** {@return the version of {@code infonote-json}} */
    @Override
    public Version version() {
        return VersionUtil.parseVersion(ArtifactVersion.get(), "io.github.infonote", "infonote-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Jackson3Serializers());
        context.addDeserializers(new Jackson3Deserializers());
        context.appendAnnotationIntrospector(new Jackson3ModelIntrospector());
    }

    private static final class Jackson3Serializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier beanDescription,
                JsonFormat.@Nullable Value format) {
            Shape<?, ?> shape = Shapes.find(type.getRawClass()).orElse(null);
            return shape == null ? null : new Jackson3ShapeSerializer<>(shape);
        }
    }

    private static final class Jackson3Deserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier beanDescription) {
            Shape<?, ?> shape = Shapes.find(type.getRawClass()).orElse(null);
            return shape == null ? null : new Jackson3ShapeDeserializer<>(shape);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.find(type).isPresent();
        }
    }
}
