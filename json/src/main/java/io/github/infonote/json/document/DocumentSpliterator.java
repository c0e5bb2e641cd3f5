package io.github.infonote.json.document;

import io.github.infonote.json.document.DocumentSplitter.Document;
import io.github.infonote.json.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a stream, each read when it is asked for.
 *
 * @param <R> what a document is read as
 */
public final class DocumentSpliterator<R> extends Spliterators.AbstractSpliterator<R> {
    private final DocumentSplitter documents;
    private final BiFunction<Document, Long, R> read;
    private long index;
    private @Nullable UncheckedIOException failure;

    /**
     * Creates a spliterator.
     *
     * @param documents the documents
     * @param read reads a document, given its index from 0
     */
    public DocumentSpliterator(DocumentSplitter documents, BiFunction<Document, Long, R> read) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
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
