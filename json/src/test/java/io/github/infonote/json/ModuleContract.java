package io.github.infonote.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Organiser;
import io.github.infonote.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests of a mapper with the module, for Jackson 2 and 3. */
public abstract class ModuleContract {
    private static final String UNKNOWN = """
            {"event": {"title": "T", "website": ["x", {"y": {}}]}, "version": {"title": 7},
             "organisers": [{"name": "A", "role": "CHAIR"}],
             "participantCategories": [{"kinds": ["STATE", "CITY"], "x": 1}]}
            """;

    /** A mapper of Jackson 2 or 3. */
    protected interface TestedMapper {
        /** Writes a root value with its own class as the declared type. */
        String write(Object value) throws Exception;

        /** Writes a root value with a declared type. */
        String write(Object value, Class<?> declared) throws Exception;

        /** Reads a value. */
        Object read(String json, Class<?> type) throws Exception;

        /** Updates a value with a reader, and with {@code updateValue}. */
        List<Object> update(Object value, String json) throws Exception;

        /** Returns copies of a value: through a tree, and with {@code convertValue}. */
        List<Object> copies(Object value) throws Exception;

        /** Reads a value with a parser that has already read some tokens. */
        Object readFromToken(String json, int tokens, Class<?> type) throws Exception;

        /** Reads a value from a buffer with only the first tokens of a document. */
        Object readFirstTokens(String json, int tokens, Class<?> type) throws Exception;

        /** Reads a value with a non-blocking parser from incomplete input. */
        Object readInput(byte[] input, Class<?> type) throws Exception;

        /** Returns a copy of the mapper by Java serialization. */
        TestedMapper copy() throws Exception;

        /** Writes a value in binary formats and YAML. Returns readers of the output by the name of the format. */
        Map<String, FormatReader> formats(Object value, Class<?> type);
    }

    /** Reads a value from one format. */
    protected interface FormatReader {
        Object read() throws Exception;
    }

    /** Fields of several types with notes in them. */
    public static final class Holder {
        public @Nullable Object object;
        public @Nullable InformationNote note;
        public List<Object> objects = new ArrayList<>();
        public List<InformationNote> notes = new ArrayList<>();
        public Map<String, Object> map = new LinkedHashMap<>();
        public Object[] array = {};

        static Holder of(InformationNote note) {
            Holder holder = new Holder();
            holder.object = note;
            holder.note = note;
            holder.objects.add(note.getDisclaimer());
            holder.notes.add(note);
            holder.map.put("section", note.getObjectives());
            holder.array = new Object[] {note};
            return holder;
        }

        List<@Nullable Object> content() {
            List<@Nullable Object> content = new ArrayList<>(objects);
            content.add(object);
            content.add(note);
            content.addAll(notes);
            content.addAll(map.values());
            content.addAll(List.of(array));
            return content;
        }
    }

    /** Returns a mapper with the module. */
    protected abstract TestedMapper mapper() throws Exception;

    /** Returns a mapper that ignores unknown members, unknown enum values, both or neither. */
    protected abstract TestedMapper mapperIgnoring(boolean members, boolean enumValues) throws Exception;

    /** Returns a mapper with a problem handler that ignores unknown members with a prefix. */
    protected abstract TestedMapper mapperWithProblemHandler(String prefix) throws Exception;

    /** Returns a mapper that wraps root values. */
    protected abstract TestedMapper mapperWrappingRoots() throws Exception;

    /** Returns mappers with every kind of default typing, by name. */
    protected abstract Map<String, TestedMapper> mappersWithDefaultTyping() throws Exception;

    /** Returns whether a kind of default typing writes the type name of a root value without a declared type. */
    private static boolean namesRootTypes(String typing) {
        return typing.contains("NON_FINAL") || typing.contains("EVERYTHING") || typing.contains("always");
    }

    @Test
    void reads_a_document_as_the_generated_class() throws Exception {
        for (Object value : new Object[] {TestNotes.FULL, TestNotes.FULL.getEvent(), TestNotes.FULL.getObjectives()}) {
            assertThat(mapper().read(mapper().write(value), value.getClass())).isEqualTo(value);
        }
    }

    @Test
    void an_update_returns_the_value_in_the_document() throws Exception {
        InformationNote empty = InformationNote.builder().build();
        Section section = Section.builder().heading("X").build();

        assertThat(mapper().update(empty.getObjectives(), "{\"heading\": \"X\"}"))
                .containsOnly(section);
        assertThat(mapper().update(TestNotes.FULL, "{\"organisers\": null, \"objectives\": {\"heading\": \"X\"}}"))
                .containsOnly(InformationNote.builder().objectives(section).build());
        assertThat(NoteJson.write(empty)).isEqualTo("{}");
        assertThat(NoteJson.write(TestNotes.FULL)).isEqualTo(TestNotes.FULL_JSON);
    }

    @Test
    void default_typing_restores_a_note_that_is_declared_as_an_object() throws Exception {
        for (Map.Entry<String, TestedMapper> typing : mappersWithDefaultTyping().entrySet()) {
            TestedMapper mapper = typing.getValue();
            Holder holder = Holder.of(TestNotes.FULL);

            Holder read = (Holder) mapper.read(mapper.write(holder, Holder.class), Holder.class);

            assertThat(read.content()).as(typing.getKey()).isEqualTo(holder.content());
            assertThat(mapper.read(mapper.write(TestNotes.FULL, Object.class), Object.class))
                    .as(typing.getKey())
                    .isEqualTo(TestNotes.FULL);
        }
    }

    @Test
    void default_typing_of_root_values_restores_a_note() throws Exception {
        for (Map.Entry<String, TestedMapper> typing : mappersWithDefaultTyping().entrySet()) {
            TestedMapper mapper = typing.getValue();
            for (Object value :
                    new Object[] {TestNotes.FULL, InformationNote.builder().build(), Disclaimer.of("D")}) {
                String json = mapper.write(value);

                assertThat(json.contains("io.github.infonote"))
                        .as(typing.getKey())
                        .isEqualTo(namesRootTypes(typing.getKey()));
                assertThat(json).doesNotContain("Immutable");
                if (namesRootTypes(typing.getKey())) {
                    assertThat(mapper.read(json, Object.class))
                            .as(typing.getKey())
                            .isEqualTo(value);
                }
                assertThat(mapper.read(json, value.getClass()))
                        .as(typing.getKey())
                        .isEqualTo(value);
                assertThat(mapper.read(json, value.getClass().getSuperclass()))
                        .as(typing.getKey())
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void a_note_that_is_declared_as_a_note_has_no_type_name() throws Exception {
        for (Map.Entry<String, TestedMapper> typing : mappersWithDefaultTyping().entrySet()) {
            TestedMapper mapper = typing.getValue();

            assertThat(mapper.write(TestNotes.FULL, InformationNote.class))
                    .as(typing.getKey())
                    .isEqualTo(TestNotes.FULL_JSON);
            assertThat(mapper.read(TestNotes.FULL_JSON, InformationNote.class))
                    .as(typing.getKey())
                    .isEqualTo(TestNotes.FULL);
            assertThat(mapper.write(Holder.of(TestNotes.FULL), Holder.class))
                    .as(typing.getKey())
                    .contains("\"note\":" + TestNotes.FULL_JSON);
        }
    }

    @Test
    void a_wrapped_root_value_has_the_name_of_the_model_type() throws Exception {
        String json = mapperWrappingRoots().write(TestNotes.FULL);

        assertThat(json).isEqualTo("{\"InformationNote\":" + TestNotes.FULL_JSON + "}");
        assertThat(mapperWrappingRoots().read(json, InformationNote.class)).isEqualTo(TestNotes.FULL);
    }

    @Test
    void any_note_is_converted_to_a_tree_and_back() throws Exception {
        assertThat(mapper().copies(TestNotes.FULL)).containsOnly(TestNotes.FULL);
        assertThat(mapper().copies(TestNotes.ODD)).containsOnly(TestNotes.ODD);
    }

    @Test
    void reads_from_a_parser_inside_an_object() throws Exception {
        Organiser organiser = Organiser.builder().name("A").acronym("B").build();

        assertThat(mapper().readFromToken("{\"name\": \"A\", \"acronym\": \"B\"}", 1, Organiser.class))
                .isEqualTo(organiser);
        assertThat(mapper().readFromToken("{\"name\": \"A\", \"acronym\": \"B\"}", 2, Organiser.class))
                .isEqualTo(organiser);
    }

    @Test
    void fails_if_the_tokens_end_inside_a_value() {
        String json =
                "{\"event\": {\"venues\": [{\"place\": \"P\"}]}, \"x\": [{}], \"objectives\": {\"paragraphs\": [{\"items\": [\"i\"]}]}}";
        for (int tokens = 1; tokens < 24; tokens++) {
            int count = tokens;

            assertThatThrownBy(() -> mapper().readFirstTokens(json, count, InformationNote.class))
                    .as("%d tokens", count)
                    .hasMessageContaining("json.syntax");
        }
        for (int length = 1; length < json.length(); length++) {
            byte[] input = json.substring(0, length).getBytes(java.nio.charset.StandardCharsets.UTF_8);

            assertThat(catchThrowable(() -> mapper().readInput(input, InformationNote.class)))
                    .as("%d bytes", length)
                    .isNotNull();
        }
    }

    @Test
    void a_deserialized_mapper_works() throws Exception {
        TestedMapper used = mapper();
        String json = used.write(TestNotes.FULL);
        used.read(json, InformationNote.class);

        for (TestedMapper copy : new TestedMapper[] {mapper().copy(), used.copy()}) {
            assertThat(copy.write(TestNotes.FULL)).isEqualTo(TestNotes.FULL_JSON);
            assertThat(copy.read(json, InformationNote.class)).isEqualTo(TestNotes.FULL);
        }
    }

    @Test
    void unknown_members_and_enum_values_follow_the_mapper() throws Exception {
        InformationNote known = (InformationNote) mapperIgnoring(true, true).read(UNKNOWN, InformationNote.class);

        assertThat(NoteJson.write(known))
                .isEqualTo("{\"event\":{\"title\":\"T\"},\"organisers\":[{\"name\":\"A\"}],"
                        + "\"participantCategories\":[{\"kinds\":[\"STATE\"]}]}");
        assertThat(catchThrowable(() -> mapperIgnoring(false, true).read(UNKNOWN, InformationNote.class)))
                .message()
                .contains("3 errors", "at /event/website", "at /version", "at /participantCategories/0/x");
        assertThat(catchThrowable(() -> mapperIgnoring(true, false).read(UNKNOWN, InformationNote.class)))
                .message()
                .contains(
                        "2 errors",
                        "json.unknownEnumValue at /organisers/0/role",
                        "at /participantCategories/0/kinds/1");
    }

    @Test
    void a_problem_handler_can_ignore_unknown_members() throws Exception {
        assertThat(catchThrowable(() -> mapperWithProblemHandler("ver").read(UNKNOWN, InformationNote.class)))
                .message()
                .contains("4 errors", "at /event/website", "at /participantCategories/0/x", "CHAIR", "CITY")
                .doesNotContain("version");
        assertThat(catchThrowable(() -> mapperWithProblemHandler("").read(UNKNOWN, InformationNote.class)))
                .message()
                .contains("2 errors", "CHAIR", "CITY");
    }

    @Test
    void a_misspelt_member_is_one_error_if_there_is_a_problem_handler() throws Exception {
        assertThat(catchThrowable(() -> mapperWithProblemHandler("ver")
                        .read("{\"event\": {\"titel\": \"T\", \"startDate\": \"2012-11-14\"}}", InformationNote.class)))
                .message()
                .contains("1 error", "json.unknownMember at /event/titel");
    }

    /** Returns the errors of an exception of the module. */
    protected abstract List<JsonError> errors(Throwable exception);

    @Test
    void an_exception_has_a_list_of_errors() throws Exception {
        Throwable exception = catchThrowable(() -> mapperIgnoring(false, false)
                .read("{\"event\": {\"title\": 7},\n \"organisers\": [{\"nam\": \"A\"}]}", InformationNote.class));

        assertThat(errors(exception))
                .extracting(JsonError::getCode, JsonError::getPointer, JsonError::getLine, JsonError::getColumn)
                .containsExactly(
                        tuple("json.type", "/event/title", 1, 21),
                        tuple("json.unknownMember", "/organisers/0/nam", 2, 18));
        assertThat(errors(exception).get(1).getArguments())
                .isEqualTo(Map.of("found", "nam", "hint", "name", "expected", "name, acronym, role, capacity"));
        assertThat(errors(exception).get(0).getMessage(Locale.FRENCH)).startsWith("Trouvé");
        assertThat(exception).hasMessageContaining(errors(exception).get(0).toString());
    }

    @Test
    void columns_are_unknown_in_formats_without_lines() throws Exception {
        Object note = Map.of("event", Map.of("title", 7));
        for (Map.Entry<String, FormatReader> format :
                mapper().formats(note, InformationNote.class).entrySet()) {
            boolean hasLines = format.getKey().startsWith("YAML");

            assertThat(errors(catchThrowable(format.getValue()::read)))
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.getPointer()).isEqualTo("/event/title");
                        assertThat(error.getLine() > 0).as(format.getKey()).isEqualTo(hasLines);
                        assertThat(error.getColumn() > 0).as(format.getKey()).isEqualTo(hasLines);
                        assertThat(error.toString().contains("column")).isEqualTo(hasLines);
                    });
        }
    }

    @Test
    void the_schema_member_is_ignored() throws Exception {
        assertThat(mapperIgnoring(false, false).read("{\"$schema\": {\"x\": []}}", InformationNote.class))
                .isEqualTo(InformationNote.builder().build());
        assertThat(catchThrowable(() ->
                        mapperIgnoring(false, false).read("{\"event\": {\"$schema\": 1}}", InformationNote.class)))
                .message()
                .contains("json.unknownMember at /event/$schema");
    }

    @Test
    void other_formats_write_any_note_or_fail_with_a_jackson_exception() throws Exception {
        for (FormatReader reading :
                mapper().formats(TestNotes.FULL, InformationNote.class).values()) {
            assertThat(reading.read()).isEqualTo(TestNotes.FULL);
        }
        for (Map.Entry<String, FormatReader> format :
                mapper().formats(TestNotes.ODD, InformationNote.class).entrySet()) {
            try {
                assertThat(format.getValue().read()).as(format.getKey()).isEqualTo(TestNotes.ODD);
            } catch (Exception e) {
                assertThat(e.getClass().getName())
                        .as(format.getKey() + ": " + e)
                        .contains("jackson");
            }
        }
    }
}
