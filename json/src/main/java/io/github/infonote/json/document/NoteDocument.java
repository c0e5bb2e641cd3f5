package io.github.infonote.json.document;

import io.github.infonote.InformationNote;
import io.github.infonote.constraint.Codes;
import io.github.infonote.json.error.JsonError;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.MisspeltMember;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Messages;
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
    private final List<MisspeltMember> misspelt;
    private final boolean hasMoreErrors;

    private NoteDocument(
            Supplier<JsonText> text,
            @Nullable InformationNote note,
            List<JsonError> errors,
            List<MisspeltMember> misspelt,
            boolean hasMoreErrors) {
        this.text = text;
        this.note = note;
        this.errors = errors;
        this.misspelt = misspelt;
        this.hasMoreErrors = hasMoreErrors;
    }

    /**
     * {@return the document, read}
     *
     * <p>UTF-8 without errors is read from its bytes, at two thirds of the cost. Other documents are read as characters, to
     * locate errors.
     *
     * @param bytes the whole document in UTF-8, UTF-16 or UTF-32
     * @param options what is accepted
     */
    public static NoteDocument read(byte[] bytes, ReadOptions options) {
        String utf8 = JsonText.ifUtf8(bytes);
        if (utf8 == null) {
            return read(JsonText.of(bytes), options);
        }
        InformationNote note = withoutErrors(bytes, options);
        return note == null
                ? read(JsonText.of(utf8), options)
                : new NoteDocument(() -> JsonText.of(utf8), note, List.of(), List.of(), false);
    }

    /** The note in the bytes; null if the document has any error. */
    private static @Nullable InformationNote withoutErrors(byte[] utf8, ReadOptions options) {
        try {
            Utf8TokenReader tokens = new Utf8TokenReader(utf8);
            tokens.next();
            InformationNote note = new ShapeReader(tokens, options).object(Shapes.NOTE);
            return tokens.next() == JsonTokenId.ID_NO_TOKEN ? note : null;
        } catch (Utf8TokenReader.ErrorFound e) {
            return null;
        }
    }

    /**
     * {@return the document, read}
     *
     * @param text the whole document
     * @param options what is accepted
     */
    public static NoteDocument read(JsonText text, ReadOptions options) {
        TextTokenReader tokens = new TextTokenReader(text);
        ShapeReader reader = new ShapeReader(tokens, options);
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
                    Map<String, Object> arguments = Map.of(Messages.FOUND, text.characterAt(rest));
                    errors.add(new JsonError(Codes.JSON_SYNTAX, "rest", "", arguments, text.location(rest)));
                }
                complete = rest == text.end();
            }
        } catch (JsonSyntaxException e) {
            JsonError error = e.error();
            if (!error.getCode().equals(Codes.JSON_TOO_DEEP)
                    || errors.stream().noneMatch(known -> known.getCode().equals(Codes.JSON_TOO_DEEP))) {
                errors.add(error);
            }
        }
        if (text.isCutByBrokenEncoding()) {
            complete = false;
            // The parser has reported the end of the text, where decoding stopped: that is not an error of the
            // document.
            errors.removeIf(error -> error.getOffset() == text.end());
            errors.add(new JsonError(Codes.JSON_SYNTAX, "encoding", "", Map.of(), text.location(text.end())));
        }
        if (errors.isEmpty()) {
            tokens.release();
        }
        return new NoteDocument(() -> text, complete ? note : null, errors, reader.misspelt(), reader.hasMoreErrors());
    }

    /** {@return the note; absent if the document is not one JSON object} */
    public Optional<InformationNote> note() {
        return Optional.ofNullable(note);
    }

    /** {@return the errors of the JSON, in the order of the document} */
    public List<JsonError> errors() {
        return errors;
    }

    /** {@return the members with a misspelt name, in the order of the document} */
    public List<MisspeltMember> misspelt() {
        return misspelt;
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
     * @param pointers JSON Pointers (RFC 6901)
     */
    public List<LocatedValue> locate(List<String> pointers) {
        return DocumentLocator.locate(text.get(), pointers);
    }
}
