package io.github.infonote.json.stream;

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
     * {@return what is written, without white space}
     *
     * @param content writes one value
     */
    public static byte[] write(Consumer<ShapeWriter> content) {
        return write(content, ObjectWriteContext.empty());
    }

    /**
     * {@return what is written, a member a line, two spaces a level, line feeds on any system}
     *
     * @param content writes one value
     */
    public static byte[] writePretty(Consumer<ShapeWriter> content) {
        return write(content, new PrettyContext());
    }

    private static byte[] write(Consumer<ShapeWriter> content, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
            content.accept(new ShapeWriter(new Jackson3Sink(generator)));
        }
        return bytes.toByteArray();
    }

    private static final class PrettyContext extends ObjectWriteContext.Base {
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            // Printers count their level: each writing needs one of its own.
            return PRINTER.createInstance();
        }
    }
}
