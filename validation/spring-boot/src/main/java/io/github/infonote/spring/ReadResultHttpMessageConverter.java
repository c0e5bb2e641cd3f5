package io.github.infonote.spring;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads JSON with the application's {@link NoteReader}. */
final class ReadResultHttpMessageConverter extends AbstractHttpMessageConverter<ReadResult> {
    private final NoteReader reader;

    ReadResultHttpMessageConverter(NoteReader reader) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.reader = reader;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReadResult.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReadResult readInternal(Class<? extends ReadResult> type, HttpInputMessage message) throws IOException {
        return reader.read(message.getBody());
    }

    @Override
    protected void writeInternal(ReadResult result, HttpOutputMessage message) {
        throw new UnsupportedOperationException("A ReadResult is not written: write its note or its report");
    }
}
