package io.github.infonote.spring;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads JSON with the application's {@link NoteReader}. Doesn't block a thread, and keeps no more of a body than the reader. */
final class ReadResultHttpMessageReader implements HttpMessageReader<ReadResult> {
    private static final List<MediaType> MEDIA_TYPES =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));

    private final NoteReader reader;

    ReadResultHttpMessageReader(NoteReader reader) {
        this.reader = reader;
    }

    @Override
    public List<MediaType> getReadableMediaTypes() {
        return MEDIA_TYPES;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return type.resolve() == ReadResult.class
                && (mediaType == null || MEDIA_TYPES.stream().anyMatch(readable -> readable.includes(mediaType)));
    }

    @Override
    public Mono<ReadResult> readMono(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        Flux<DataBuffer> body = DataBufferUtils.takeUntilByteCount(message.getBody(), reader.getMaxBytes() + 1L);
        return DataBufferUtils.join(body)
                .publishOn(Schedulers.boundedElastic()) // so that a large document doesn't block other requests
                .map(this::read)
                .switchIfEmpty(Mono.fromSupplier(() -> reader.read("")));
    }

    private ReadResult read(DataBuffer document) {
        try (InputStream json = document.asInputStream(true)) {
            return reader.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Flux<ReadResult> read(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return readMono(type, message, hints).flux();
    }
}
