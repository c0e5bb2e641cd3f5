package io.github.infonote.json.document;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.MisspeltMember;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.json.mapping.UnknownNamesException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** A JSON document that was read as a note, with the errors found. */
public final class NoteDocument {
    private final ReadPass pass;
    private final List<ReadError> errors;
    private final @Nullable InformationNote note;

    private NoteDocument(ReadPass pass, List<ReadError> errors, @Nullable InformationNote note) {
        this.pass = pass;
        this.errors = errors;
        this.note = note;
    }

    /**
     * {@return the document, read}
     *
     * <p>A document that is not JSON is read a second time, up to the first character that the grammar does not allow. So its
     * report is the same in every encoding, and costs no more than that part of the document.
     *
     * @param input the whole document
     * @param options what is accepted
     */
    public static NoteDocument read(JsonInput input, ReadOptions options) {
        ReadPass pass = ReadPass.of(input, options);
        if (pass.isReliable()) {
            return pass.document();
        }
        CharacterInput characters = input.toCharacters(pass.tokens.offset());
        SyntaxError error = characters.syntaxError();
        // Jackson's parser of bytes rejects names with a lone surrogate, which are well-formed JSON.
        return error == null
                ? ReadPass.of(characters, options).document()
                : ReadPass.of(characters.truncate(error.end()), options).document(error, characters);
    }

    /** A document, or the part of it before its first syntax error, as it is read by a parser. */
    private static final class ReadPass {
        private final JsonInput input;
        /** What is parsed: the document, or a copy with shorter names. */
        private final JsonInput parsed;

        private final InputTokenReader tokens;
        private final ShapeReader reader;
        private @Nullable InformationNote note;
        private boolean isEmpty;
        /** What stopped the parser; null if it read a whole value. */
        private @Nullable ReadError stop;

        private ReadPass(JsonInput input, JsonInput parsed, ReadOptions options) {
            this.input = input;
            this.parsed = parsed;
            this.tokens = new InputTokenReader(input, parsed.parser());
            this.reader = new ShapeReader(tokens, options);
            try {
                isEmpty = tokens.next() == JsonTokenId.ID_NO_TOKEN;
                note = isEmpty ? null : reader.object(Shapes.NOTE);
            } catch (JsonSyntaxException e) {
                stop = e.error();
            }
        }

        static ReadPass of(JsonInput input, ReadOptions options) {
            try {
                return new ReadPass(input, input, options.withUnknownNameLimit());
            } catch (UnknownNamesException e) {
                return new ReadPass(input, input.withShortNames(options.maxErrors()), options);
            }
        }

        /** Whether the document is JSON, or what was read of it before it became too deep. */
        boolean isReliable() {
            int end = tokens.offset();
            return (isTooDeep() || (stop == null && input.skipWhiteSpace(end) == input.end()))
                    && input.isWellFormed(end);
        }

        private boolean isTooDeep() {
            return stop != null && stop.getCode().equals(Codes.JSON_TOO_DEEP);
        }

        NoteDocument document() {
            List<ReadError> errors = reader.errors();
            if (isEmpty) {
                errors.add(new ReadError(Codes.JSON_EMPTY, "", "", Map.of(), input.location(input.start())));
            } else if (stop != null && !(isTooDeep() && isReportedAsTooDeep())) {
                errors.add(stop);
            }
            if (hasOnlyKnownNames()) {
                tokens.release();
            }
            return new NoteDocument(this, errors, note);
        }

        private boolean isReportedAsTooDeep() {
            return reader.errors().stream().anyMatch(error -> error.getCode().equals(Codes.JSON_TOO_DEEP));
        }

        /** The document, of which this is the part before a syntax error. */
        NoteDocument document(SyntaxError error, JsonInput whole) {
            List<ReadError> errors = reader.errors();
            errors.add(new ReadError(
                    Codes.JSON_SYNTAX,
                    error.variant(),
                    stop == null ? "" : stop.getPointer(),
                    error.arguments(),
                    whole.location(error.offset())));
            return new NoteDocument(this, errors, null);
        }

        /** Whether no other name is in the table that the parsers share. */
        boolean hasOnlyKnownNames() {
            return reader.errors().isEmpty() && !reader.hasUnknownNames();
        }
    }

    /** {@return the note; absent if the document is not one JSON object} */
    public Optional<InformationNote> note() {
        return Optional.ofNullable(note);
    }

    /** {@return the errors of the JSON, in the order of the document} */
    public List<ReadError> errors() {
        return errors;
    }

    /** {@return the pointers of lists with more elements than the maximum, in the order of the document} */
    public List<String> overlong() {
        return pass.reader.overlong();
    }

    /** {@return the members with a misspelt name whose values are in the note; those of an object come before that of the object} */
    public List<MisspeltMember> misspelt() {
        return pass.reader.misspelt();
    }

    /** {@return whether there are more errors than were kept} */
    public boolean hasMoreErrors() {
        return pass.reader.hasMoreErrors();
    }

    /** {@return pointers of missing members whose content seems to be in the document under a name that means the same} */
    public List<String> unread() {
        return pass.reader.unread();
    }

    /**
     * {@return the values of pointers, in the order of the pointers}
     *
     * <p>Reads the document a second time, as far as the last of the values. That is needed only for a note that violates a
     * rule.
     *
     * @param pointers JSON Pointers (RFC 6901)
     */
    public List<LocatedValue> locate(List<String> pointers) {
        InputTokenReader tokens = new InputTokenReader(pass.input, pass.parsed.parser());
        List<LocatedValue> values = DocumentLocator.locate(tokens, pointers);
        if (pass.hasOnlyKnownNames()) {
            tokens.release();
        }
        return values;
    }
}
