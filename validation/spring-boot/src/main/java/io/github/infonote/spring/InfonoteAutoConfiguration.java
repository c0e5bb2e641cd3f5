package io.github.infonote.spring;

import io.github.infonote.validation.NoteReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Provides a {@link NoteReader} with the settings in {@code infonote.*}, unless the application has one. */
@AutoConfiguration
@EnableConfigurationProperties(InfonoteProperties.class)
public final class InfonoteAutoConfiguration {
    /** Creates the configuration. Called by Spring. */
    public InfonoteAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    NoteReader noteReader(InfonoteProperties properties) {
        return properties.reader();
    }
}
