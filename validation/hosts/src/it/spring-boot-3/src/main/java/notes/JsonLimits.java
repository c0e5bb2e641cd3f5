package notes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's mapper reads no document that is larger than 4 MiB. */
@Configuration
public class JsonLimits {
    @Bean
    Jackson2ObjectMapperBuilderCustomizer limits() {
        var limits = StreamReadConstraints.builder().maxDocumentLength(4 << 20).build();
        return builder -> builder.factory(
                JsonFactory.builder().streamReadConstraints(limits).build());
    }
}
