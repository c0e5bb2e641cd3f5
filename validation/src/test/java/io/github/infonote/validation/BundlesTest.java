package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.Reader;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OSGi bundles export the same packages as Java modules. */
class BundlesTest {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern PACKAGE = Pattern.compile("io\\.github\\.infonote[.\\w]*");

    static Stream<Arguments> bundles() {
        return Stream.of(
                Arguments.of("core", InformationNote.class),
                Arguments.of("json", NoteJson.class),
                Arguments.of("validation", NoteReader.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void a_bundle_exports_the_packages_that_its_module_exports(String folder, Class<?> type) throws Exception {
        assertThat(exportedByBundle(folder)).isEqualTo(exportedByModule(type));
    }

    private static Set<String> exportedByBundle(String folder) throws IOException {
        Properties bnd = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("..", folder, "bnd.bnd"))) {
            bnd.load(reader);
        }
        String exports = QUOTED.matcher(bnd.getProperty("Export-Package")).replaceAll("");
        return PACKAGE.matcher(exports).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> exportedByModule(Class<?> type) throws URISyntaxException {
        Path classes =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(classes).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(Exports::source)
                .collect(Collectors.toSet());
    }
}
