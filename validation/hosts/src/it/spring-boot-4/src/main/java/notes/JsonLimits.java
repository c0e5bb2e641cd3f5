package notes;

import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The application's mapper reads no document that is larger than 4 MiB. */
@Configuration
public class JsonLimits {
    @Bean
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    JsonMapper.Builder jsonMapperBuilder(List<JsonMapperBuilderCustomizer> customizers) {
        var limits = StreamReadConstraints.builder().maxDocumentLength(4 << 20).build();
        var builder = JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(limits).build());
        customizers.forEach(customizer -> customizer.customize(builder));
        return builder;
    }
}
