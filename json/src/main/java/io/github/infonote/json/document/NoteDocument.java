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

/** The note in a JSON document, with the errors in the document. */
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
     * Reads a document.
     *
     * <p>A document with a syntax error is read a second time as characters, up to the error. So its errors are the same in every
     * encoding, and the time depends only on the part of the document before the error.
     *
     * @param input the document
     * @param options the options
     * @return the note and the errors
     */
    public static NoteDocument read(JsonInput input, ReadOptions options) {
        ReadPass pass = ReadPass.of(input, input, options);
        if (pass.isReliable()) {
            return pass.document();
        }
        CharacterInput characters = input.toCharacters(pass.tokens.offset());
        SyntaxError error = characters.syntaxError();
        CharacterInput readable = error == null ? characters : characters.truncate(error.end());
        // Jackson's parsers reject the escape of a lone surrogate in a name, which is well-formed JSON.
        ReadPass second = ReadPass.of(readable, readable.withoutEscapedSurrogates(), options);
        return error == null ? second.document() : second.document(error, characters);
    }

    /** One pass of a parser over a document, or over the part before its first syntax error. */
    private static final class ReadPass {
        private final JsonInput input;
        /** The document, or a copy with shortened names or without escaped surrogates. */
        private final JsonInput parsed;

        private final boolean hasShortNames;

        private final InputTokenReader tokens;
        private final ShapeReader reader;
        private @Nullable InformationNote note;
        private boolean isEmpty;
        /** The error at which the parser stopped; null after a whole value. */
        private @Nullable ReadError fatalError;

        private ReadPass(JsonInput input, JsonInput parsed, ReadOptions options) {
            this.input = input;
            this.parsed = parsed;
            this.hasShortNames = !options.limitUnknownNames();
            this.tokens = newTokens();
            this.reader = new ShapeReader(tokens, options);
            try {
                isEmpty = tokens.next() == JsonTokenId.ID_NO_TOKEN;
                note = isEmpty ? null : reader.object(Shapes.NOTE);
            } catch (JsonSyntaxException e) {
                fatalError = e.error();
            }
        }

        static ReadPass of(JsonInput input, JsonInput parsed, ReadOptions options) {
            try {
                return new ReadPass(input, parsed, options.withUnknownNameLimit());
            } catch (UnknownNamesException e) {
                return new ReadPass(input, parsed.withShortNames(options.maxErrors()), options);
            }
        }

        private InputTokenReader newTokens() {
            return new InputTokenReader(input, parsed.parser(), hasShortNames);
        }

        /** Returns whether the document is well-formed JSON, at least up to the maximum depth. */
        boolean isReliable() {
            int end = tokens.offset();
            return (isTooDeep() || (fatalError == null && input.skipWhiteSpace(end) == input.end()))
                    && input.isWellFormed(end);
        }

        private boolean isTooDeep() {
            return fatalError != null && fatalError.getCode().equals(Codes.JSON_TOO_DEEP);
        }

        NoteDocument document() {
            List<ReadError> errors = reader.errors();
            if (isEmpty) {
                errors.add(new ReadError(Codes.JSON_EMPTY, "", "", Map.of(), input.location(input.start())));
            } else if (fatalError != null && !(isTooDeep() && isReportedAsTooDeep())) {
                errors.add(fatalError);
            }
            if (hasOnlyKnownNames()) {
                tokens.release();
            }
            return new NoteDocument(this, errors, note);
        }

        private boolean isReportedAsTooDeep() {
            return reader.errors().stream().anyMatch(error -> error.getCode().equals(Codes.JSON_TOO_DEEP));
        }

        /** Returns the whole document with its syntax error, after a pass over the part before the error. */
        NoteDocument document(SyntaxError error, JsonInput whole) {
            List<ReadError> errors = reader.errors();
            errors.add(new ReadError(
                    Codes.JSON_SYNTAX,
                    error.variant(),
                    fatalError == null ? "" : fatalError.getPointer(),
                    error.arguments(),
                    whole.location(error.offset())));
            return new NoteDocument(this, errors, null);
        }

        /** Returns whether the table of names that parsers share may be updated. */
        boolean hasOnlyKnownNames() {
            return reader.errors().isEmpty() && !reader.hasUnknownNames();
        }
    }

    /** {@return the note; empty if the document isn't one JSON object} */
    public Optional<InformationNote> note() {
        return Optional.ofNullable(note);
    }

    /** {@return the JSON errors, in document order} */
    public List<ReadError> errors() {
        return errors;
    }

    /** {@return the pointers to lists with more elements than the maximum, in document order} */
    public List<String> tooLongLists() {
        return pass.reader.tooLongLists();
    }

    /** {@return the misspelt members with a value in the note, those inside an object before the object itself} */
    public List<MisspeltMember> misspeltMembers() {
        return pass.reader.misspeltMembers();
    }

    /** {@return whether the document has more errors than the maximum per code} */
    public boolean hasMoreErrors() {
        return pass.reader.hasMoreErrors();
    }

    /** {@return the pointers to missing members whose value seems to be in the document under a synonym of their name} */
    public List<String> unreadMembers() {
        return pass.reader.unreadMembers();
    }

    /**
     * {@return the values at pointers, in the order of the pointers}
     *
     * <p>Reads the document again, up to the last of the values. This is only necessary if a note violates a rule.
     *
     * @param pointers JSON Pointers (RFC 6901) in the document
     */
    public List<LocatedValue> locate(List<String> pointers) {
        InputTokenReader tokens = pass.newTokens();
        List<LocatedValue> values = DocumentLocator.locate(tokens, pointers);
        if (pass.hasOnlyKnownNames()) {
            tokens.release();
        }
        return values;
    }
}
