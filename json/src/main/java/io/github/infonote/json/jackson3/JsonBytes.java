package io.github.infonote.json.jackson3;

import io.github.infonote.json.mapping.ShapeWriter;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON in UTF-8. */
public final class JsonBytes {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonBytes() {}

    /**
     * {@return the JSON, without white space}
     *
     * @param content writes exactly one value
     */
    public static byte[] write(Consumer<ShapeWriter> content) {
        return write(content, ObjectWriteContext.empty());
    }

    /**
     * {@return the JSON with one member per line, indented by two spaces, with line feeds on every system}
     *
     * @param content writes exactly one value
     */
    public static byte[] writePretty(Consumer<ShapeWriter> content) {
        return write(content, new PrettyContext());
    }

    private static byte[] write(Consumer<ShapeWriter> content, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
            content.accept(new ShapeWriter(new Jackson3TokenWriter(generator)));
        }
        return bytes.toByteArray();
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            // A printer stores the indentation level, so each generator needs its own printer.
            return PRINTER.createInstance();
        }
    }
}
