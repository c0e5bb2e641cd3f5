package io.github.infonote.json.document;

import io.github.infonote.json.document.DocumentSource.Document;
import io.github.infonote.json.mapping.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Spliterator over the documents of a stream. Each document is read lazily. It doesn't split, so a parallel stream over it is
 * sequential and has one document in memory at a time.
 *
 * @param <R> the type of the results
 */
public final class DocumentSpliterator<R> implements Spliterator<R> {
    private final DocumentSource documents;
    private final BiFunction<Document, Long, R> read;
    private long index;
    private @Nullable UncheckedIOException failure;

    /**
     * Creates a spliterator.
     *
     * @param documents the source of the documents
     * @param read reads a document; its second argument is the index of the document, starting at 0
     */
    public DocumentSpliterator(DocumentSource documents, BiFunction<Document, Long, R> read) {
        this.documents = documents;
        this.read = read;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        Document document = next();
        if (document == null) {
            return false;
        }
        action.accept(read.apply(document, index));
        index++;
        return true;
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }

    private @Nullable Document next() {
        if (failure != null) {
            throw failure; // The rest of the input would start inside a document.
        }
        try {
            return documents.next();
        } catch (IOException e) {
            Location location = documents.location();
            failure = new UncheckedIOException(
                    "The stream failed at line " + location.line() + ", column " + location.column()
                            + ", in or before the document with index " + index + ": " + e,
                    e);
            throw failure;
        }
    }
}
