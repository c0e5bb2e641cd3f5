package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.constraint.Codes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's programs, compiled and run as they are printed. */
class ReadmeTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\n([^`]*)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\n([^`]*)```\n\n(?!```text)", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("(?m)^ +");
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

    private static final Path README = Path.of("../README.md");

    @TempDir
    Path folder = Path.of("");

    private static String readme() {
        return ExpectedFile.read(README);
    }

    static Stream<Program> programs() throws Exception {
        return PROGRAM.matcher(readme()).results().map(Program::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void a_program_compiles_as_printed_and_prints_the_output_below_it(Program program) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean isCompiled = compiler.getTask(
                        messages,
                        compiler.getStandardFileManager(null, Locale.ROOT, null),
                        null,
                        List.of("-classpath", System.getProperty("java.class.path"), "-d", folder.toString()),
                        null,
                        List.of(program.source()))
                .call();
        assertThat(isCompiled).as(messages.toString()).isTrue();

        ExpectedFile.assertEquals(README, readme().replace(program.output(), run(program.name())));
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

    static Stream<String> excerpts() throws Exception {
        return CODE.matcher(readme()).results().map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void other_code_is_part_of_a_project_that_is_tested(String code) throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .anySatisfy(file ->
                            assertThat(withoutIndent(Files.readString(file))).contains(withoutIndent(code)));
        }
    }

    private static String withoutIndent(String code) {
        return INDENT.matcher(code).replaceAll("");
    }

    @Test
    void every_piece_of_code_is_tried() throws Exception {
        assertThat(Stream.concat(programs(), excerpts()))
                .hasSize((int) readme().lines().filter("```java"::equals).count());
    }

    @Test
    void the_table_of_rules_has_every_code() throws Exception {
        List<String> codes = Pattern.compile("\n\\| `([a-zA-Z.]+\\.[a-zA-Z.]+)` \\| (?:error|warning)")
                .matcher(readme())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(codes).containsExactlyInAnyOrderElementsOf(Codes.ALL);
    }

    record Program(String name, String code, String output) {
        static Program of(MatchResult match) {
            String code = match.group(1);
            String name =
                    CLASS.matcher(code).results().findFirst().orElseThrow().group(1);
            return new Program(name, code, match.group(2));
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
            return name;
        }
    }
}
