package notes;

import java.lang.reflect.Type;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.AbstractJsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Hibernate ORM 7.2 has format mappers for Jackson 2 and for JSON-B. This one is for the application's Jackson 3 mapper. */
@Configuration
public class JsonColumns {
    @Bean
    HibernatePropertiesCustomizer jsonFormatMapper(JsonMapper mapper) {
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new AbstractJsonFormatMapper() {
            @Override
            protected <T> T fromString(CharSequence json, Type type) {
                return mapper.readValue(json.toString(), mapper.constructType(type));
            }

            @Override
            protected <T> String toString(T value, Type type) {
                return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
            }
        });
    }
}
