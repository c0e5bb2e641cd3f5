package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.infonote.Codes;
import io.github.infonote.json.NoteJson;
import io.github.infonote.json.mapping.Member;
import io.github.infonote.json.mapping.Shape;
import io.github.infonote.json.mapping.Shapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the pages of the documentation: programs have the output shown, tables match the code, and links work. */
class PagesTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path JSON_PAGE = PROJECT.resolve("json/README.md");
    private static final Path VALIDATION_PAGE = PROJECT.resolve("validation/README.md");
    private static final List<String> PAGES = List.of(
            "README.md",
            "CHANGELOG.md",
            "core/README.md",
            "json/README.md",
            "validation/README.md",
            "validation/assertj/README.md",
            "validation/cli/README.md",
            "validation/benchmarks/README.md",
            "validation/hosts/README.md",
            "validation/spring-boot/README.md",
            "validation/src/test/README.md",
            ".github/CONTRIBUTING.md",
            ".github/SECURITY.md");

    private static final Pattern PROGRAM =
            Pattern.compile("```java\n([^`]*)```\n\n```(text|json)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OTHER_CODE =
            Pattern.compile("```java\n([^`]*)```\n(?!\n```(?:text|json))", Pattern.DOTALL);
    private static final Pattern PROPERTIES = Pattern.compile("```properties\n([^`]*)```");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE_BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern INDENT = Pattern.compile("(?m)^ +");
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");
    private static final Pattern MEMBER = Pattern.compile("(?m)^\\| `(\\w+)\\.(\\w+)` \\| [^|]* \\| (yes|no) \\|");
    private static final Pattern CODE =
            Pattern.compile("(?m)^\\| `([a-zA-Z]+\\.[a-zA-Z.]+)` \\| (?:error|warning) \\|");
    private static final Pattern OLD_WORDS =
            Pattern.compile("(?i)\\b(tells?|told|telling|faults?|be it but|stand in one another)\\b");

    @TempDir
    Path folder = Path.of("");

    static Stream<Path> pages() {
        return PAGES.stream().map(PROJECT::resolve);
    }

    static Stream<Program> programs() {
        return pages().flatMap(page ->
                PROGRAM.matcher(ExpectedFile.read(page)).results().map(match -> Program.of(page, match)));
    }

    /** A program may use the others of its page. JSON is indented on a page. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void a_program_compiles_as_printed_and_prints_the_output_below_it(Program program) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options =
                    List.of("-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
            List<SimpleJavaFileObject> sources = programs()
                    .filter(other -> other.page().equals(program.page()))
                    .map(Program::source)
                    .toList();
            boolean isCompiled = compiler.getTask(messages, files, null, options, null, sources)
                    .call();
            assertThat(isCompiled).as(messages.toString()).isTrue();
        }

        String block = "```java\n" + program.code() + "```\n\n```" + program.format() + "\n";
        String output = run(program.name());
        ExpectedFile.assertPageEquals(
                program.page(),
                ExpectedFile.read(program.page())
                        .replace(
                                block + program.output() + "```",
                                block + (program.format().equals("json") ? indented(output) : output) + "```"));
    }

    private static String indented(String json) {
        return JsonMapper.shared().readTree(json).toPrettyString() + "\n";
    }

    private String run(String name) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream console = System.out;
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes)) {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static List<String> otherCode() {
        return blocks(OTHER_CODE);
    }

    private static List<String> blocks(Pattern pattern) {
        return pages().flatMap(page ->
                        pattern.matcher(ExpectedFile.read(page)).results().map(match -> match.group(1)))
                .toList();
    }

    @Test
    void other_code_is_part_of_the_library_or_of_a_project_that_is_tested() throws IOException {
        assertPartOf(sources(".java", "validation/hosts/src/it", "core/src/main"), otherCode());
    }

    @Test
    void properties_are_part_of_a_project_that_is_tested() throws IOException {
        assertPartOf(
                sources(".properties", "validation/hosts/src/it", "validation/spring-boot/src/test"),
                blocks(PROPERTIES));
    }

    private static void assertPartOf(List<String> sources, List<String> blocks) {
        assertThat(blocks)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(sources).anyMatch(source -> source.contains(withoutIndent(code))));
    }

    private static List<String> sources(String extension, String... roots) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(PROJECT.resolve(root))) {
                files.filter(file -> file.toString().endsWith(extension))
                        .map(file -> withoutIndent(ExpectedFile.read(file)))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static String withoutIndent(String code) {
        return INDENT.matcher(code).replaceAll("");
    }

    @Test
    void every_code_block_is_compiled() {
        long blocks = pages().flatMap(page -> ExpectedFile.read(page).lines())
                .filter("```java"::equals)
                .count();

        assertThat(programs().count() + otherCode().size()).isEqualTo(blocks);
    }

    @Test
    void the_note_as_json_is_valid_and_has_every_member() {
        String json = JSON.matcher(ExpectedFile.read(JSON_PAGE))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Set<String> members = new TreeSet<>();
        addMembers(JsonMapper.shared().readTree(json), Shapes.NOTE, members);

        assertThat(NoteReader.builder().clock(Corpus.CLOCK).build().read(json).getReport())
                .hasToString("valid");
        assertThat(members)
                .containsExactlyInAnyOrderElementsOf(inDocumentOrder(Shapes.NOTE, new LinkedHashSet<>()).stream()
                        .map(row -> row.substring(0, row.indexOf(' ')))
                        .toList());
    }

    private static void addMembers(JsonNode object, Shape<?, ?> shape, Set<String> members) {
        for (Member<?, ?> member : shape.members()) {
            JsonNode value = object.get(member.name());
            Shape<?, ?> inner = member.shape();
            if (value != null) {
                members.add(shape.type().getSimpleName() + "." + member.name());
                if (inner != null) {
                    (value.isArray() ? value.values() : List.of(value))
                            .forEach(element -> addMembers(element, inner, members));
                }
            }
        }
    }

    @Test
    void the_table_of_members_matches_the_json() {
        assertThat(MEMBER.matcher(ExpectedFile.read(JSON_PAGE))
                        .results()
                        .map(row -> row.group(1) + "." + row.group(2) + " " + row.group(3)))
                .containsExactlyElementsOf(inDocumentOrder(Shapes.NOTE, new LinkedHashSet<>()));
    }

    /** {@return each member and whether it is required; the members of a type follow the first member of that type} */
    private static List<String> inDocumentOrder(Shape<?, ?> shape, Set<Shape<?, ?>> known) {
        List<String> rows = new ArrayList<>();
        known.add(shape);
        for (Member<?, ?> member : shape.members()) {
            String type = shape.type().getSimpleName();
            rows.add(type + "." + member.name() + " " + (isRequired(type, member.name()) ? "yes" : "no"));
            if (member.shape() != null && !known.contains(member.shape())) {
                rows.addAll(inDocumentOrder(member.shape(), known));
            }
        }
        return rows;
    }

    private static boolean isRequired(String type, String member) {
        JsonNode schema = JsonMapper.shared().readTree(NoteJson.schema());
        JsonNode object = type.equals("InformationNote")
                ? schema
                : schema.get("$defs").get(Character.toLowerCase(type.charAt(0)) + type.substring(1));
        JsonNode required = object.get("required");
        return required != null
                && required.values().stream()
                        .anyMatch(name -> name.stringValue().equals(member));
    }

    @Test
    void the_table_of_codes_has_every_code_in_order() {
        String section =
                ExpectedFile.read(VALIDATION_PAGE).split("\n## Codes\n", 2)[1].split("\n## ", 2)[0];

        assertThat(CODE.matcher(section).results().map(match -> match.group(1))).containsExactlyElementsOf(Codes.ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_link_leads_to_a_file_and_a_heading(Path page) {
        String text = CODE_BLOCK.matcher(ExpectedFile.read(page)).replaceAll("");
        for (String link :
                LINK.matcher(text).results().map(match -> match.group(1)).toList()) {
            if (link.startsWith("http")) {
                continue;
            }
            int anchor = link.indexOf('#');
            String target = anchor < 0 ? link : link.substring(0, anchor);
            Path file = target.isEmpty() ? page : page.resolveSibling(target);

            assertThat(file).as("%s in %s", link, page).exists();
            if (anchor >= 0) {
                assertThat(anchors(file)).as("%s in %s", link, page).contains(link.substring(anchor + 1));
            }
        }
    }

    private static List<String> anchors(Path page) {
        return HEADING.matcher(CODE_BLOCK.matcher(ExpectedFile.read(page)).replaceAll(""))
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void no_page_has_words_to_avoid(Path page) {
        assertThat(ExpectedFile.read(page)
                        .lines()
                        .filter(line -> OLD_WORDS.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void every_page_exists() {
        assertThat(pages()).allSatisfy(page -> assertThat(page).isNotEmptyFile());
    }

    record Program(Path page, String name, String code, String format, String output) {
        static Program of(Path page, MatchResult match) {
            String code = match.group(1);
            String name = CLASS.matcher(code)
                    .results()
                    .findFirst()
                    .orElseGet(() -> fail("No class in " + page + ":\n" + code))
                    .group(1);
            return new Program(page, name, code, match.group(2), match.group(3));
        }

        SimpleJavaFileObject source() {
            return new SimpleJavaFileObject(
                    URI.create("string:///" + name + ".java"), SimpleJavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return code;
                }
            };
        }

        @Override
        public String toString() {
            return page + " " + name;
        }
    }
}
