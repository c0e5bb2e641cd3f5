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
 * The documents of a stream, each read when it is asked for. It does not split, so that a parallel stream over it is
 * sequential and holds one document at a time.
 *
 * @param <R> what a document is read as
 */
public final class DocumentSpliterator<R> implements Spliterator<R> {
    private final DocumentSource documents;
    private final BiFunction<Document, Long, R> read;
    private long index;
    private @Nullable UncheckedIOException failure;

    /**
     * Creates a spliterator.
     *
     * @param documents the documents
     * @param read reads a document, given its index from 0
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
            throw failure; // More input would be the rest of a document, not a document.
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
