package io.github.infonote.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exported API of the module. */
class AssertionsApiTest {
    private static final Path EXPECTED = Path.of("src/test/resources/api.txt");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String PACKAGE = "io.github.infonote.assertj";

    private static List<Class<?>> types() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLASSES.resolve(PACKAGE.replace('.', '/')))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    types.add(Class.forName(PACKAGE + "." + name.replace(".class", "")));
                }
            }
        }
        types.removeIf(type -> !Modifier.isPublic(type.getModifiers()));
        return types;
    }

    /** Every change of the API shows up in a diff of the expected file; {@code -Dexpected=update} rewrites it. */
    @Test
    void the_exported_api_is_the_listed_one() throws Exception {
        StringWriter api = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-protected", "-classpath", CLASSES.toString()));
        types().forEach(type -> arguments.add(type.getName()));
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(api), new PrintWriter(api), arguments.toArray(String[]::new));
        List<String> lines = api.toString()
                .lines()
                .filter(line -> !line.startsWith("Compiled from") && !line.equals("}"))
                .toList();

        if ("update".equals(System.getProperty("expected"))) {
            Files.write(EXPECTED, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(EXPECTED));
    }

    @Test
    void each_type_and_method_is_mentioned_on_the_page_or_in_an_example() throws Exception {
        String mentioned =
                Files.readString(Path.of("README.md")) + Files.readString(Path.of("src/main/java/module-info.java"));
        for (Class<?> type : types()) {
            assertThat(Stream.concat(
                            Stream.of(type.getSimpleName()).filter(name -> !name.endsWith("Assert")),
                            Arrays.stream(type.getDeclaredMethods())
                                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                                    .map(Method::getName)
                                    .filter(name -> !name.equals("toString"))))
                    .as(type.getName())
                    .allMatch(name -> Pattern.compile("\\b" + name + "\\b")
                            .matcher(mentioned)
                            .find());
        }
    }

    @Test
    void the_bundle_exports_the_package_that_the_module_exports() throws IOException {
        Properties bnd = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("bnd.bnd"))) {
            bnd.load(reader);
        }
        ModuleDescriptor module =
                ModuleFinder.of(CLASSES).findAll().iterator().next().descriptor();

        assertThat(module.exports()).extracting(Exports::source).isEqualTo(List.of(PACKAGE));
        assertThat(bnd.getProperty("Export-Package")).isEqualTo(PACKAGE + "; -noimport:=true");
    }
}
