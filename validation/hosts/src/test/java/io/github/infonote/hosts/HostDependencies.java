package io.github.infonote.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the table of the page on frameworks with the dependencies of the projects, after they have been built. */
class HostDependencies {
    private static final Path PROJECTS = Path.of("src/it");

    private static final Path BUILDS = Path.of("target/it");

    /** The file with the dependency tree in the folder of each built project. */
    private static final String TREE = "dependencies.txt";

    private static final Pattern ROW = Pattern.compile(
            "^\\| [^|]+ \\| (?:[^|]* )?\\[([^]]+)]\\(src/it/([^)]+)\\)[^|]* \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|$",
            Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("`([a-z][^`]*)`");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

    /** A declared dependency of a project, except for tests. */
    private static final Pattern DECLARED = Pattern.compile(
            "^[+\\\\]- [^:]+:([^:]+):jar:[^:]+:(?:compile|provided|runtime)(?: .*)?$", Pattern.MULTILINE);

    private static final List<String> COMPARED = List.of(
            "tools.jackson.core:jackson-databind",
            "com.fasterxml.jackson.core:jackson-databind",
            "org.hibernate.validator:hibernate-validator");

    /** {@return the projects that have been built} */
    static List<String> builtProjects() throws IOException {
        return folders(BUILDS)
                .filter(project -> Files.exists(BUILDS.resolve(project).resolve(TREE)))
                .toList();
    }

    private static Stream<String> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> parent.relativize(folder).toString())
                    .filter(name -> !name.startsWith("setup-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("builtProjects")
    void a_project_has_the_dependencies_in_its_rows(String project) {
        Set<String> expected = new TreeSet<>();
        rows(project).forEach(row -> NAME.matcher(row.group(3)).results().forEach(name -> expected.add(name.group(1))));
        Set<String> declared = new TreeSet<>();
        DECLARED.matcher(tree(project)).results().forEach(name -> declared.add(name.group(1)));
        declared.remove("infonote-validation");

        assertThat(declared).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("builtProjects")
    void they_resolve_to_the_versions_in_its_rows(String project) {
        String inTests = resolveVersions(project, "test");
        String expected = resolveVersions(project, "compile|provided|runtime")
                + (inTests.isEmpty() ? "" : " in tests " + inTests);

        assertThat(rows(project))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(versions(row.group(4))).isEqualTo(expected));
    }

    private static String versions(String cell) {
        return Pattern.compile("in tests")
                .splitAsStream(cell)
                .map(part ->
                        VERSION.matcher(part).results().map(MatchResult::group).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" in tests "));
    }

    /** {@return the versions of Jackson 3, Jackson 2 and Hibernate Validator in each of the project's dependency trees} */
    private static String resolveVersions(String project, String scopes) {
        return Pattern.compile("^(?=\\w)", Pattern.MULTILINE)
                .splitAsStream(tree(project))
                .flatMap(tree -> COMPARED.stream()
                        .flatMap(artifact -> Pattern.compile(
                                        "- " + Pattern.quote(artifact) + ":jar:(\\d+\\.\\d+)[^:]*:(?:" + scopes
                                                + ")(?: .*)?$",
                                        Pattern.MULTILINE)
                                .matcher(tree)
                                .results()))
                .map(match -> match.group(1))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("builtProjects")
    void each_version_that_a_row_names_is_in_the_project(String project) {
        String used = tree(project) + read(PROJECTS.resolve(project).resolve("pom.xml"));

        assertThat(rows(project).stream().flatMap(row -> Stream.of(row.group(1).split(", "))))
                .allSatisfy(version ->
                        assertThat(used).containsPattern("[:>]" + Pattern.quote(version) + "(\\.Final)?[:<]"));
    }

    @Test
    void every_project_has_a_row() throws IOException {
        assertThat(folders(PROJECTS))
                .allSatisfy(project -> assertThat(rows(project)).isNotEmpty());
    }

    private static List<MatchResult> rows(String project) {
        return ROW.matcher(read(Path.of("README.md")))
                .results()
                .filter(row -> row.group(2).equals(project))
                .toList();
    }

    private static String tree(String project) {
        return read(BUILDS.resolve(project).resolve(TREE));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
