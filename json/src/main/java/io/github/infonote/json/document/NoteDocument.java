package io.github.infonote.json.document;

import io.github.infonote.Codes;
import io.github.infonote.InformationNote;
import io.github.infonote.json.mapping.JsonSyntaxException;
import io.github.infonote.json.mapping.Location;
import io.github.infonote.json.mapping.MisspeltMember;
import io.github.infonote.json.mapping.ReadError;
import io.github.infonote.json.mapping.ReadOptions;
import io.github.infonote.json.mapping.ShapeReader;
import io.github.infonote.json.mapping.Shapes;
import io.github.infonote.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonTokenId;

/** A JSON document that was read as a note, with the errors found. */
public final class NoteDocument {
    private final JsonInput input;
    private final @Nullable InformationNote note;
    private final List<ReadError> errors;
    private final List<MisspeltMember> misspelt;
    private final List<String> overlong;
    private final boolean hasMoreErrors;
    private final boolean knowsAllNames;

    private NoteDocument(
            JsonInput input,
            @Nullable InformationNote note,
            List<ReadError> errors,
            ShapeReader reader,
            boolean knowsAllNames) {
        this.input = input;
        this.note = note;
        this.errors = errors;
        this.misspelt = reader.misspelt();
        this.overlong = reader.overlong();
        this.hasMoreErrors = reader.hasMoreErrors();
        this.knowsAllNames = knowsAllNames;
    }

    /**
     * {@return the document, read}
     *
     * @param input the whole document
     * @param options what is accepted
     */
    public static NoteDocument read(JsonInput input, ReadOptions options) {
        InputTokenReader tokens = new InputTokenReader(input);
        ShapeReader reader = new ShapeReader(tokens, options);
        List<ReadError> errors = reader.errors();
        InformationNote note = null;
        boolean isComplete = false;
        try {
            if (tokens.next() == JsonTokenId.ID_NO_TOKEN) {
                errors.add(new ReadError(Codes.JSON_EMPTY, "", "", Map.of(), input.location(input.start())));
            } else {
                note = reader.object(Shapes.NOTE);
                int rest = input.skipWhiteSpace(tokens.offset());
                isComplete = rest == input.end();
                if (!isComplete) {
                    Map<String, Object> arguments = Map.of(Messages.FOUND, input.characterAt(rest));
                    errors.add(new ReadError(Codes.JSON_SYNTAX, "rest", "", arguments, input.location(rest)));
                }
            }
        } catch (JsonSyntaxException e) {
            ReadError error = e.error();
            if (input instanceof Utf8Input bytes
                    && error.getLocation().offset()
                            > input.location(tokens.offset()).offset()) {
                // Jackson's parser of bytes refuses names with a lone surrogate, which are well-formed JSON.
                return read(bytes.toCharacters(), options);
            }
            if (!error.getCode().equals(Codes.JSON_TOO_DEEP)
                    || errors.stream().noneMatch(known -> known.getCode().equals(Codes.JSON_TOO_DEEP))) {
                errors.add(error);
            }
        }
        Location broken = input.brokenEncoding();
        if (broken != null) {
            isComplete = false;
            // The parser has reported an end there, which is not an error of the document.
            errors.removeIf(error -> error.getLocation().offset() == broken.offset());
            errors.add(new ReadError(Codes.JSON_SYNTAX, "encoding", "", Map.of(), broken));
        }
        boolean knowsAllNames = errors.isEmpty() && reader.knowsAllNames();
        if (knowsAllNames) {
            tokens.release();
        }
        return new NoteDocument(input, isComplete ? note : null, errors, reader, knowsAllNames);
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
        return overlong;
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
     * <p>Reads the document a second time, as far as the last of the values. That is needed only for a note that violates a
     * rule.
     *
     * @param pointers JSON Pointers (RFC 6901)
     */
    public List<LocatedValue> locate(List<String> pointers) {
        InputTokenReader tokens = new InputTokenReader(input);
        List<LocatedValue> values = DocumentLocator.locate(tokens, pointers);
        if (knowsAllNames) {
            tokens.release();
        }
        return values;
    }
}
