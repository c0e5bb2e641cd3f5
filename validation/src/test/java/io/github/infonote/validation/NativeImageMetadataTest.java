package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata for native images has exactly the types and resources that a program needs if it uses the whole library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NativeImageMetadataTest {
    private static final List<String> MODULES = List.of("core", "json", "validation");

    private Set<String> resources = Set.of();
    private Map<String, Set<String>> members = Map.of();
    private List<String> results = List.of();

    private static Path classes(String module) {
        return Path.of("..", module, "target", "classes").toAbsolutePath().normalize();
    }

    private static JsonNode metadata(String module) {
        return JsonMapper.shared()
                .readTree(classes(module)
                        .resolve("META-INF/native-image/io.github.infonote/infonote-" + module)
                        .resolve("reachability-metadata.json"));
    }

    private static boolean isLibraryResource(URL resource) {
        return MODULES.stream()
                .anyMatch(module -> resource.toString().contains(module + "/target/classes/")
                        || resource.toString().contains("/infonote-" + module + "-"));
    }

    private static String text(String name) {
        return new String(Corpus.json(name), StandardCharsets.UTF_8);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @BeforeAll
    void run_the_program() throws Exception {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(NativeImageMetadataTest::url)
                .toArray(URL[]::new);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (TracingClassLoader loader =
                new TracingClassLoader(classPath, NativeImageMetadataTest::isLibraryResource)) {
            Thread.currentThread().setContextClassLoader(loader);
            Object found = loader.loadClass("io.github.infonote.validation.TracedProgram")
                    .getMethod("run", String.class, String.class)
                    .invoke(null, text("valid"), text("twenty-errors"));
            results = ((List<?>) found).stream().map(String::valueOf).toList();
            resources = loader.resources();
            members = loader.members();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void the_program_uses_the_whole_library() {
        assertThat(results)
                .containsExactly(
                        "reader: valid",
                        "6 titles, 6 messages of a provider, 6 prints, style sheet: true",
                        "text: Event{\"x\", no date, 0 venues}",
                        "validator: valid",
                        "Jackson 3: true",
                        "Jackson 2: true",
                        "schema: true",
                        "mapping: true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "json", "validation"})
    void the_metadata_has_the_types_used_by_reflection(String module) {
        Map<String, Set<String>> expected = new TreeMap<>(members);
        expected.keySet().removeIf(type -> !isIn(module, type.replace('.', '/') + ".class"));

        assertThat(types(module)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "json", "validation"})
    void the_metadata_has_the_resources_that_are_loaded(String module) {
        Set<String> expected = new TreeSet<>();
        resources.stream().filter(name -> isIn(module, name)).forEach(expected::add);

        assertThat(resources(module)).isEqualTo(expected);
    }

    private static boolean isIn(String module, String file) {
        return Files.exists(classes(module).resolve(file));
    }

    /** The kinds of members that the metadata registers, by type. */
    private static Map<String, Set<String>> types(String module) {
        Map<String, Set<String>> types = new TreeMap<>();
        for (JsonNode entry : metadata(module).path("reflection")) {
            Set<String> kinds = new TreeSet<>(entry.propertyNames());
            kinds.remove("type");
            types.put(entry.get("type").stringValue(), kinds);
        }
        return types;
    }

    /** The files in the jar that the metadata registers. */
    private static Set<String> resources(String module) {
        Set<String> names = new TreeSet<>();
        for (JsonNode entry : metadata(module).path("resources")) {
            names.addAll(
                    entry.has("bundle")
                            ? filesOfBundle(module, entry.get("bundle").stringValue())
                            : Set.of(entry.get("glob").stringValue()));
        }
        return names;
    }

    private static Set<String> filesOfBundle(String module, String bundle) {
        Path path = classes(module).resolve(bundle.replace('.', '/'));
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.filter(file ->
                            file.getFileName().toString().matches(path.getFileName() + "(_[a-z]+)?\\.properties"))
                    .map(file -> classes(module).relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
