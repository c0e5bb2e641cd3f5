package io.github.infonote.spring;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverter;

/** In Spring MVC, reads a {@link ReadResult} from a request body, and answers invalid notes with a problem document. */
@AutoConfiguration(after = InfonoteAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
public final class InfonoteWebMvcAutoConfiguration {
    /** Creates the configuration. Called by Spring. */
    public InfonoteWebMvcAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(parameterizedContainer = HttpMessageConverter.class)
    HttpMessageConverter<ReadResult> readResultHttpMessageConverter(NoteReader reader) {
        return new ReadResultHttpMessageConverter(reader);
    }

    @Bean
    NoteBodyAdvice noteBodyAdvice(NoteReader reader) {
        return new NoteBodyAdvice(reader);
    }

    @Bean
    @ConditionalOnProperty(name = "infonote.problem-documents", matchIfMissing = true)
    NoteProblemResolver noteProblemResolver(ApplicationContext context) {
        return new NoteProblemResolver(context);
    }
}
