package io.github.infonote.json.document;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Codes;
import io.github.infonote.json.error.JsonError;
import io.github.infonote.json.error.JsonSyntaxException;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** A JSON document that was read as a note, with the errors found. */
public final class NoteDocument {
    private final Supplier<JsonText> text;
    private final @Nullable InformationNote note;
    private final List<JsonError> errors;
    private final boolean hasMoreErrors;

    private NoteDocument(
            Supplier<JsonText> text, @Nullable InformationNote note, List<JsonError> errors, boolean hasMoreErrors) {
        this.text = text;
        this.note = note;
        this.errors = errors;
        this.hasMoreErrors = hasMoreErrors;
    }

    /**
     * {@return the document, read without limits other than the nesting depth of unknown members}
     *
     * @param text the whole document
     */
    public static NoteDocument read(JsonText text) {
        return read(text, ShapeReader.MAX_DEPTH, Integer.MAX_VALUE, ShapeReader.MAX_ERRORS);
    }

    /**
     * {@return the document, read without limits other than the nesting depth of unknown members}
     *
     * @param bytes the whole document in UTF-8, UTF-16 or UTF-32
     */
    public static NoteDocument read(byte[] bytes) {
        return read(bytes, ShapeReader.MAX_DEPTH, Integer.MAX_VALUE, ShapeReader.MAX_ERRORS);
    }

    /**
     * {@return the document, read}
     *
     * <p>UTF-8 without errors is read from its bytes, at two thirds of the cost. Other documents are read as characters, to
     * locate errors.
     *
     * @param bytes the whole document in UTF-8, UTF-16 or UTF-32
     * @param maxDepth the maximum nesting depth of objects and arrays
     * @param maxElements the maximum number of elements that are kept of an array
     * @param maxErrors the maximum number of errors that are kept per code
     */
    public static NoteDocument read(byte[] bytes, int maxDepth, int maxElements, int maxErrors) {
        String utf8 = JsonText.ifUtf8(bytes);
        if (utf8 == null) {
            return read(JsonText.of(bytes), maxDepth, maxElements, maxErrors);
        }
        InformationNote note = withoutErrors(bytes, maxDepth, maxElements);
        return note == null
                ? read(JsonText.of(utf8), maxDepth, maxElements, maxErrors)
                : new NoteDocument(() -> JsonText.of(utf8), note, List.of(), false);
    }

    /** The note in the bytes; null if the document has any error. */
    private static @Nullable InformationNote withoutErrors(byte[] utf8, int maxDepth, int maxElements) {
        try {
            Utf8TokenReader tokens = new Utf8TokenReader(utf8);
            tokens.next();
            InformationNote note = new ShapeReader(tokens, maxDepth, maxElements, 1).object(Shapes.NOTE);
            return tokens.next() == JsonTokenId.ID_NO_TOKEN ? note : null;
        } catch (Utf8TokenReader.ErrorFound e) {
            return null;
        }
    }

    /**
     * {@return the document, read}
     *
     * @param text the whole document
     * @param maxDepth the maximum nesting depth of objects and arrays
     * @param maxElements the maximum number of elements that are kept of an array
     * @param maxErrors the maximum number of errors that are kept per code
     */
    public static NoteDocument read(JsonText text, int maxDepth, int maxElements, int maxErrors) {
        TextTokenReader tokens = new TextTokenReader(text);
        ShapeReader reader = new ShapeReader(tokens, maxDepth, maxElements, maxErrors);
        List<JsonError> errors = reader.errors();
        InformationNote note = null;
        boolean complete = false;
        try {
            if (tokens.next() == JsonTokenId.ID_NO_TOKEN) {
                errors.add(new JsonError(Codes.JSON_EMPTY, "", "", Map.of(), text.location(text.start())));
            } else {
                note = reader.object(Shapes.NOTE);
                int rest = text.skipWhiteSpace(tokens.offset());
                if (rest < text.end()) {
                    Map<String, Object> arguments = Map.of("found", Excerpt.quoted(text.characterAt(rest)));
                    errors.add(new JsonError(Codes.JSON_SYNTAX, "rest", "", arguments, text.location(rest)));
                }
                complete = rest == text.end();
            }
        } catch (JsonSyntaxException e) {
            JsonError error = e.error();
            if (!error.code().equals(Codes.JSON_TOO_DEEP)
                    || errors.stream().noneMatch(known -> known.code().equals(Codes.JSON_TOO_DEEP))) {
                errors.add(error);
            }
        }
        if (text.isCutByBrokenEncoding()) {
            complete = false;
            // The parser has reported the end of the text, where decoding stopped: that is not an error of the
            // document.
            errors.removeIf(error -> error.location().offset() == text.end());
            errors.add(new JsonError(Codes.JSON_SYNTAX, "encoding", "", Map.of(), text.location(text.end())));
        }
        if (errors.isEmpty()) {
            tokens.release();
        }
        return new NoteDocument(() -> text, complete ? note : null, errors, reader.hasMoreErrors());
    }

    /** {@return the note; absent if the document is not one JSON object} */
    public Optional<InformationNote> note() {
        return Optional.ofNullable(note);
    }

    /** {@return the errors of the JSON, in the order of the document} */
    public List<JsonError> errors() {
        return errors;
    }

    /** {@return whether there are more errors than were kept} */
    public boolean hasMoreErrors() {
        return hasMoreErrors;
    }

    /**
     * {@return the values of pointers, in the order of the pointers}
     *
     * <p>Reads the document a second time, which is needed only for a note that violates a rule.
     *
     * @param pointers JSON Pointers (RFC 6901) of names in the tables, which need no escapes
     */
    public List<LocatedValue> locate(List<String> pointers) {
        return DocumentLocator.locate(text.get(), pointers);
    }
}
