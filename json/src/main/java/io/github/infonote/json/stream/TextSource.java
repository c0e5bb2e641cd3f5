package io.github.infonote.json.stream;

import io.github.infonote.constraint.Codes;
import io.github.infonote.text.Excerpt;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a {@link JsonText}. */
final class TextSource extends OwnSource {
    private final JsonText text;
    private final JsonParser parser;

    TextSource(JsonText text) {
        this(
                text,
                FACTORY.createParser(
                        ObjectReadContext.empty(), text.characters(), text.start(), text.end() - text.start()));
    }

    private TextSource(JsonText text, JsonParser parser) {
        super(parser);
        this.text = text;
        this.parser = parser;
    }

    /** How many objects and lists are open. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** The next token within an object or list, past all that is left of the value before it. */
    int next(int depth) {
        while (depth() > depth) {
            next();
        }
        return next();
    }

    /** How far the parser has read. */
    int offset() {
        return offset(parser.currentLocation());
    }

    @Override
    RuntimeException broken(JacksonException e) {
        return new BrokenJson(fault(e), e);
    }

    private Fault fault(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            // Which tells no location.
            return new Fault(Codes.JSON_TOO_DEEP, "", pointer(), Map.of("max", MAX_DEPTH), text.place(offset()));
        }
        int offset = Math.min(offset(e.getLocation()), text.end());
        if (offset == text.end()) {
            return new Fault(Codes.JSON_SYNTAX, "end", pointer(), Map.of(), text.place(offset));
        }
        boolean isInText = text.isInText(offset);
        // Of a bare word Jackson tells the end.
        int start = isInText ? offset : text.startOfWord(offset);
        String found = start < offset ? text.between(start, offset) : text.characterAt(offset);
        return new Fault(
                Codes.JSON_SYNTAX,
                isInText ? "text" : variant(),
                pointer(),
                Map.of("found", found.equals("\"") ? "'\"'" : Excerpt.quoted(found)),
                text.place(start));
    }

    /** What is due where the parser stands. */
    private String variant() {
        if (current() == JsonTokenId.ID_PROPERTY_NAME) {
            return "value";
        }
        TokenStreamContext context = parser.streamReadContext();
        return context.inObject() ? "object" : context.inArray() ? "list" : "document";
    }

    @Override
    Place place(TokenStreamLocation location) {
        return text.place(offset(location));
    }

    private int offset(TokenStreamLocation location) {
        return text.start() + (int) location.getCharOffset();
    }
}
