package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.json.NoteJson;
import io.github.infonote.json.document.DocumentSource.Document;
import io.github.infonote.json.document.DocumentSplitter;
import io.github.infonote.json.document.StreamInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** All documents of a stream are read, and only these, whatever their layout. */
class StreamPropertiesTest {
    private static final NoteReader READER =
            NoteReader.builder().clock(Corpus.CLOCK).build();
    private static final JsonFactory JACKSON = new JsonFactory();

    /** A note as JSON with any white space between its tokens. */
    @Provide
    Arbitrary<String> document() {
        Arbitrary<String> json = Arbitraries.of(
                "{}",
                "{\"disclaimer\":{\"text\":\"}{][,\\\"\\\\\"}}",
                "{\"organisers\":[{\"name\":\"A\"},{\"name\":\"[\"}],\"event\":{\"title\":\"T\",\"venues\":[{}]}}",
                "{\"objectives\":{\"paragraphs\": [{\"items\":[\"a\",\"{\",\"\\u005d\"]}]}}");
        return Combinators.combine(json, whiteSpace()).as((compact, space) -> addSpace(compact, space));
    }

    @Provide
    Arbitrary<String> whiteSpace() {
        return Arbitraries.of("", " ", "\n", "\r\n", "\t", "\n  ", "\n\n");
    }

    /** Adds white space around each structural character outside strings. */
    private static String addSpace(String compact, String space) {
        StringBuilder json = new StringBuilder();
        boolean isInString = false;
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (c == '"' && (i == 0 || !isEscaped(compact, i))) {
                isInString = !isInString;
            }
            boolean isInner = i > 0 && i < compact.length() - 1;
            json.append(!isInString && isInner && ",:]}".indexOf(c) >= 0 ? space + c + space : String.valueOf(c));
        }
        return json.toString();
    }

    private static boolean isEscaped(String json, int quote) {
        int backslashes = 0;
        while (json.charAt(quote - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static List<String> notes(Stream<ReadResult> results) {
        return results.map(result -> NoteJson.write(result.getNote().orElseThrow()))
                .toList();
    }

    private static List<String> expected(List<String> documents) {
        return documents.stream()
                .map(document -> NoteJson.write(NoteJson.read(document)))
                .toList();
    }

    @Property(seed = "1")
    void documents_after_one_another_are_read(
            @ForAll List<@From("document") String> documents, @ForAll("whiteSpace") String between) {
        String stream = String.join(between, documents);

        assertThat(notes(READER.readAll(new StringReader(stream)))).isEqualTo(expected(documents));
    }

    @Property(seed = "1")
    void documents_in_arrays_are_read(
            @ForAll List<@From("document") String> first,
            @ForAll List<@From("document") String> second,
            @ForAll("whiteSpace") String space) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(second);
        String array = "[" + space + String.join(space + "," + space, first) + space + "]";
        String other = "[" + String.join(",", second) + "]";

        assertThat(notes(READER.readAll(new StringReader(array + space + String.join(space, second) + space + other))))
                .isEqualTo(expected(all));
    }

    @Provide
    Arbitrary<String> broken() {
        Arbitrary<String> cut = Combinators.combine(
                        document(), Arbitraries.integers().between(1, 60))
                .as((document, length) -> document.substring(0, Math.min(length, document.length() - 1)));
        Arbitrary<String> changed = Combinators.combine(
                        document(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("x", "{", "}", "]", ",", "\"", "\\"))
                .as((document, at, inserted) -> {
                    int position = Math.min(at, document.length());
                    return document.substring(0, position) + inserted + document.substring(position);
                });
        return Arbitraries.oneOf(cut, changed, Arbitraries.of("}", "garbage", "]]", "\"", "{\"a\" 1}", "nul", ","));
    }

    /** Whether a document is cut off where a value may follow. */
    private static boolean canContinueWithValue(String text) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text + "\n{")) {
            while (parser.nextToken() != null) {
                parser.getString();
            }
            return false;
        } catch (UnexpectedEndOfInputException e) {
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Property(seed = "1")
    void valid_documents_on_separate_lines_are_read_after_broken_ones(
            @ForAll("broken") String broken, @ForAll("broken") String other) {
        // The start of an array isn't broken: the next lines would be its elements.
        Assume.that(Stream.of(broken, other).noneMatch(text -> text.strip().startsWith("[")));
        Assume.that(!canContinueWithValue(broken) && !canContinueWithValue(other));
        String good = "{\"disclaimer\":{\"text\":\"good\"}}";

        List<ReadResult> results = READER.readAll(
                        new StringReader(good + "\n" + broken + "\n" + good + "\n" + other + "\n" + good))
                .toList();

        assertThat(results.stream()
                        .flatMap(result -> result.getNote().stream())
                        .filter(note -> note.getDisclaimer().getText().equals("good")))
                .hasSize(3);
    }

    @Property(seed = "1")
    void every_character_belongs_to_a_document_or_separates_documents(
            @ForAll List<@From("broken") String> pieces, @ForAll("whiteSpace") String between) throws IOException {
        String stream = String.join(between, pieces);
        byte[] utf8 = stream.getBytes(StandardCharsets.UTF_8);
        assertEveryCharacterBelongsToADocument(stream, StreamInput.of(new StringReader(stream), 1_000_000));
        assertEveryCharacterBelongsToADocument(
                new String(utf8, StandardCharsets.UTF_8), StreamInput.of(new ByteArrayInputStream(utf8), 1_000_000));
    }

    private static void assertEveryCharacterBelongsToADocument(String stream, StreamInput input) throws IOException {
        DocumentSplitter documents = new DocumentSplitter(input);
        int position = 0;
        for (Document document = documents.next(); document != null; document = documents.next()) {
            // Without input, it is an error between documents.
            if (document.input() != null) {
                String text = document.input().text();
                int start = stream.indexOf(text, position);
                assertThat(start).as(text).isNotNegative();
                assertThat(stream.substring(position, start)).matches("[\\s\\[\\],]*");
                position = start + text.length();
            }
        }
        assertThat(stream.substring(position)).matches("[\\s\\[\\],]*");
    }

    /** Parts of documents in any order, most of which are not JSON. */
    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "{}",
                        "\"a\"",
                        "\"event\":",
                        ",",
                        ":",
                        "\r",
                        "\n",
                        "\r\n",
                        " ",
                        "\t",
                        "1",
                        "x",
                        "é",
                        "\ufeff",
                        "\u001e",
                        "\"")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(seed = "1")
    void results_do_not_depend_on_how_a_stream_arrives(@ForAll("parts") String stream) {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);

        ReaderInvariants.ofReadingAll(bytes);
        ReaderInvariants.ofReadingLines(bytes);
    }
}
