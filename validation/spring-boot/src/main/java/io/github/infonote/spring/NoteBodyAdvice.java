package io.github.infonote.spring;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Passes the report on an empty body to a controller, and limits the size of notes that the application's mapper reads. */
@ControllerAdvice
final class NoteBodyAdvice extends RequestBodyAdviceAdapter {
    private final NoteReader reader;
    private @Nullable ReadResult tooLarge;

    NoteBodyAdvice(NoteReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return NoteRequests.hasNote(parameter);
    }

    /** Limits bodies that aren't for the reader, which has the same limit. */
    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        return type == ReadResult.class
                ? message
                : new LimitedMessage(message.getHeaders(), new LimitedBody(message.getBody()));
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        RequestBody annotation = parameter.getParameterAnnotation(RequestBody.class);
        boolean isRequired = annotation == null || annotation.required();
        return type == ReadResult.class && isRequired ? reader.read("") : body;
    }

    /** {@return the result of reading a document that is too large, kept because it takes an array of that size} */
    private synchronized ReadResult tooLarge() {
        ReadResult result = tooLarge;
        if (result == null) {
            result = reader.read(new byte[reader.getMaxBytes() + 1]);
            tooLarge = result;
        }
        return result;
    }

    private record LimitedMessage(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    /** A body that throws the reader's exception for a document that is too large. */
    private final class LimitedBody extends InputStream {
        private final InputStream body;
        private long length;

        LimitedBody(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int maxLength) throws IOException {
            int read = body.read(buffer, offset, maxLength);
            length += Math.max(read, 0);
            if (length > reader.getMaxBytes()) {
                tooLarge().orElseThrow();
            }
            return read;
        }
    }
}
