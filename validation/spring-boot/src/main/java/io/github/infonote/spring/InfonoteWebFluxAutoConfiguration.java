package io.github.infonote.spring;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** In WebFlux, reads a {@link ReadResult} from a request body, and answers invalid notes with a problem document. */
@AutoConfiguration(after = InfonoteAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(name = "org.springframework.web.reactive.config.WebFluxConfigurer")
public final class InfonoteWebFluxAutoConfiguration {
    /** Creates the configuration. Called by Spring. */
    public InfonoteWebFluxAutoConfiguration() {}

    @Bean
    WebFluxConfigurer readResultWebFluxConfigurer(NoteReader reader) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.customCodecs().register(new ReadResultHttpMessageReader(reader));
            }
        };
    }

    @Bean
    @ConditionalOnProperty(name = "infonote.problem-documents", matchIfMissing = true)
    NoteWebExceptionHandler noteWebExceptionHandler() {
        return new NoteWebExceptionHandler();
    }
}
