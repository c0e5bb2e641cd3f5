package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.Codes;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A misspelt name adds one error to the report, and otherwise changes only pointers. */
class MisspeltMembersTest {
    private static final NoteReader READER =
            NoteReader.builder().maxViolations(10_000).clock(Corpus.CLOCK).build();

    private static final JsonFactory JACKSON = new JsonFactory();

    /** How many members of a document are misspelt, one at a time. With {@code -Pfull}, all of them. */
    private static final int MAX_MEMBERS = Boolean.getBoolean("thorough") ? 100_000 : 100;

    /**
     * A known member in a document.
     *
     * @param offset the offset of the name, after the quotation mark
     */
    private record KnownMember(String pointer, String parent, String name, int offset) {}

    /** {@return the known members of a document, up to the first syntax error} */
    private static List<KnownMember> members(String json) {
        List<KnownMember> members = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                if (token == JsonToken.PROPERTY_NAME && isKnown(pointer)) {
                    String parent = pointer.substring(0, pointer.lastIndexOf('/'));
                    int offset = (int) parser.currentTokenLocation().getCharOffset() + 1;
                    members.add(new KnownMember(pointer, parent, parser.currentName(), offset));
                }
            }
        } catch (JacksonException e) {
            // Returns the members before the error.
        }
        return members;
    }

    private static boolean isKnown(String pointer) {
        Shape<?, ?> shape = Shapes.NOTE;
        Member<?, ?> member = null;
        for (String segment : pointer.substring(1).split("/", -1)) {
            if (!segment.matches("\\d+")) {
                member = shape == null ? null : member(shape, segment);
                if (member == null) {
                    return false;
                }
                shape = member.shape();
            }
        }
        return member != null;
    }

    private static @Nullable Member<?, ?> member(Shape<?, ?> shape, String name) {
        int index = shape.indexOf(name);
        return index < 0 ? null : shape.members().get(index);
    }

    /** Formats a violation with this pointer. */
    private static String line(Violation violation, String pointer) {
        return "%s %s %s %d:%d %s"
                .formatted(
                        violation.getSeverity(),
                        violation.getCode(),
                        pointer,
                        violation.getLine(),
                        violation.getColumn(),
                        violation.getArguments());
    }

    private static String document(String name) {
        return new String(Corpus.json(name), StandardCharsets.UTF_8).replace("\ufeff", "");
    }

    /** The documents without duplicate members, because a misspelt member isn't a duplicate any more. */
    static Stream<String> documents() {
        return Corpus.names().stream()
                .filter(name -> codes(document(name)).noneMatch(Codes.JSON_DUPLICATE_MEMBER::equals));
    }

    private static Stream<String> codes(String json) {
        return READER.read(json).getReport().getViolations().stream().map(Violation::getCode);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_misspelt_name_changes_only_pointers(String name) {
        String json = document(name);
        List<Violation> usual = READER.read(json).getReport().getViolations();
        List<KnownMember> members = members(json);
        int step = (members.size() + MAX_MEMBERS - 1) / MAX_MEMBERS;
        for (int i = 0; i < members.size(); i += step) {
            KnownMember member = members.get(i);
            boolean isAmbiguous = usual.stream()
                    .anyMatch(violation -> violation.getCode().equals(Codes.JSON_UNKNOWN_MEMBER)
                            && member.name().equals(violation.getArguments().get("hint"))
                            && violation.getPointer().startsWith(member.parent() + "/"));
            boolean hasEscapes = !json.startsWith(member.name(), member.offset());
            if (!isAmbiguous && !hasEscapes) {
                assertReportedAsUsual(json, member, usual);
            }
        }
    }

    private static void assertReportedAsUsual(String json, KnownMember member, List<Violation> usual) {
        // Has the length of the correct name, so that locations stay the same.
        String misspelt =
                Character.toUpperCase(member.name().charAt(0)) + member.name().substring(1);
        String pointer = member.parent() + "/" + misspelt;
        String changed =
                json.substring(0, member.offset()) + misspelt + json.substring(member.offset() + misspelt.length());

        List<Violation> violations = READER.read(changed).getReport().getViolations();

        List<String> expected = usual.stream()
                .map(violation -> line(
                        violation,
                        (violation.getPointer() + "/").startsWith(member.pointer() + "/")
                                ? pointer
                                        + violation
                                                .getPointer()
                                                .substring(member.pointer().length())
                                : violation.getPointer()))
                .toList();
        List<String> others = violations.stream()
                .filter(violation -> !violation.getCode().equals(Codes.JSON_UNKNOWN_MEMBER)
                        || !violation.getPointer().equals(pointer))
                .map(violation -> line(violation, violation.getPointer()))
                .toList();
        assertThat(others).as(changed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(violations).as(changed).hasSize(expected.size() + 1);
    }

    @Test
    void the_corpus_has_all_members() {
        Set<String> pointers = new HashSet<>();
        members(new String(Corpus.json("valid"), StandardCharsets.UTF_8))
                .forEach(member -> pointers.add(member.pointer().replaceAll("/\\d+", "")));

        assertThat(pointers).hasSizeGreaterThan(25);
    }
}
