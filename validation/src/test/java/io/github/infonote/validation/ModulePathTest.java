package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs programs in other JVMs, as named modules and on the class path. */
class ModulePathTest {
    private static final String PROGRAM = "plain.ReadNote";
    private static final String PROGRAMS = path(entry -> entry.endsWith("test-classes"));
    private static final String SAMPLE = Corpus.SAMPLE.toString();
    private static final List<String> LIBRARY = List.of("core", "json", "validation");
    private static final List<String> DEPENDENCIES = List.of("jackson-core-3", "jakarta.validation", "jspecify");
    private static final List<String> PROVIDER = List.of("hibernate-validator", "jboss-logging", "classmate");

    @TempDir
    Path folder = Path.of("");

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    /** Whether an entry of the class path is the library or one of its dependencies. */
    private static boolean isNeeded(Path entry) {
        String name = entry.getFileName().toString();
        boolean isLibrary = LIBRARY.stream()
                .anyMatch(module ->
                        entry.endsWith(Path.of(module, "target", "classes")) || name.startsWith("infonote-" + module));
        return isLibrary || DEPENDENCIES.stream().anyMatch(name::startsWith);
    }

    private static boolean isProvider(Path entry) {
        return PROVIDER.stream().anyMatch(entry.getFileName().toString()::startsWith);
    }

    private static String path(Predicate<Path> entries) {
        return classPath().filter(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private record ProgramRun(int exitCode, String output) {}

    private static ProgramRun java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramRun(process.waitFor(), output);
    }

    @Test
    void reads_notes_without_a_provider_and_logs_nothing() throws IOException, InterruptedException {
        String path = path(ModulePathTest::isNeeded);

        for (ProgramRun run : List.of(
                java(
                        "--module-path",
                        path,
                        "--add-modules",
                        "io.github.infonote.validation",
                        "-classpath",
                        PROGRAMS,
                        PROGRAM,
                        SAMPLE),
                java("-classpath", path + File.pathSeparator + PROGRAMS, PROGRAM, SAMPLE))) {
            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output())
                    .startsWith("WARNING event.venue.missing at ")
                    .hasLineCount(1);
        }
    }

    @Test
    void messages_are_not_affected_by_the_bundle_of_another_library() throws IOException, InterruptedException {
        for (String suffix : List.of("", "_en", "_fr")) {
            Path bundle = folder.resolve("ContributorValidationMessages" + suffix + ".properties");
            Files.writeString(bundle, "com.example.other = Of another library\n");
        }
        Path invalid = Files.writeString(folder.resolve("note.json"), "{}");
        String path = path(ModulePathTest::isNeeded) + File.pathSeparator + PROGRAMS;
        ProgramRun alone = java("-classpath", path, PROGRAM, invalid.toString());

        assertThat(alone.output()).contains("The note has no disclaimer.");
        for (String both : List.of(folder + File.pathSeparator + path, path + File.pathSeparator + folder)) {
            for (String encoding : List.of("UTF-8", "ISO-8859-1")) {
                ProgramRun run = java(
                        "-Duser.language=fr",
                        "-Djava.util.PropertyResourceBundle.encoding=" + encoding,
                        "-classpath",
                        both,
                        PROGRAM,
                        invalid.toString());
                assertThat(run.output()).isEqualTo(alone.output());
            }
        }
    }

    @Test
    void a_plain_provider_reports_the_rules_on_both_paths() throws IOException, InterruptedException {
        String path = path(entry -> isNeeded(entry) || isProvider(entry));

        ProgramRun onModulePath = java(
                "--module-path",
                path,
                "--add-modules",
                "ALL-MODULE-PATH", // Hibernate Validator 8 is an automatic module, which requires no others.
                "-classpath",
                PROGRAMS,
                "plain.PlainValidation");
        ProgramRun onClassPath = java("-classpath", path + File.pathSeparator + PROGRAMS, "plain.PlainValidation");

        assertThat(onModulePath.output())
                .contains("{io.github.infonote.disclaimer.required} at disclaimer.text")
                .contains("{io.github.infonote.participant.duplicate} at participantCategories[0].participants[1].name")
                .contains("{io.github.infonote.participant.name.required} at"
                        + " participantCategories[0].participants[2].name")
                .contains("{io.github.infonote.event.venue.missing} at event.venues");
        assertThat(onModulePath.output().lines().filter(line -> line.startsWith("{")))
                .hasSameElementsAs(onClassPath
                        .output()
                        .lines()
                        .filter(line -> line.startsWith("{"))
                        .toList());
    }

    @Test
    void a_constraint_without_a_rule_fails_when_a_reader_is_built_on_both_paths() throws Exception {
        String source = Files.readString(Path.of("../core/src/main/java/io/github/infonote/Disclaimer.java"))
                .replaceAll("(?m)^(@ModelStyle|@Value.Immutable|import org.immutables.value.Value;)$", "")
                .replace(
                        "public abstract String getText();",
                        "@jakarta.validation.constraints.NotNull public abstract String getText();");
        Path patched = Files.writeString(folder.resolve("Disclaimer.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options =
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(patched))
                            .call())
                    .isTrue();
        }
        String path = path(ModulePathTest::isNeeded);

        for (ProgramRun run : List.of(
                java(
                        "--module-path",
                        path,
                        "--patch-module",
                        "io.github.infonote=" + folder,
                        "--add-modules",
                        "io.github.infonote.validation",
                        "-classpath",
                        PROGRAMS,
                        PROGRAM,
                        SAMPLE),
                java(
                        "-classpath",
                        String.join(File.pathSeparator, folder.toString(), path, PROGRAMS),
                        PROGRAM,
                        SAMPLE))) {
            assertThat(run.exitCode()).isNotZero();
            assertThat(run.output())
                    .contains("IllegalStateException: No rule runs @jakarta.validation.constraints.NotNull(")
                    .contains("on Disclaimer.getText.");
        }
    }
}
