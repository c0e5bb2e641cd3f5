package notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Installs the bundles in a framework and uses them from a bundle, with and without the optional bundles. */
class FrameworkTest {
    private static final List<String> LIBRARY = List.of(
            "infonote-core", "infonote-json", "infonote-validation", "jackson-core-3", "jakarta.validation-api");
    private static final List<String> JACKSON_3 = List.of("jackson-databind-3", "jackson-annotations");
    private static final List<String> JACKSON_2 =
            List.of("jackson-core-2", "jackson-databind-2", "jackson-annotations");
    private static final List<String> HIBERNATE_VALIDATOR =
            List.of("hibernate-validator", "jboss-logging", "classmate");

    @TempDir
    Path folder;

    @Test
    void notes_are_read_with_only_the_required_bundles() throws Exception {
        try (Bundles bundles = new Bundles(LIBRARY)) {
            assertEquals("valid", bundles.call("CheckNote", "report", note("valid"), "en"));
            assertEquals(
                    "ERROR disclaimer.required at /disclaimer (line 1, column 1): La note n'a pas de clause de non-responsabilité."
                            + " Précisez que la note n'est pas un rapport officiel.",
                    bundles.call("CheckNote", "report", note("no-disclaimer"), "fr"));
            assertEquals(note("valid"), bundles.call("CheckNote", "copy", note("valid")));
            assertTrue(bundles.call("CheckNote", "schema").startsWith("{"));
            for (String absent : List.of("MapNote", "MapNoteWithJackson2")) {
                assertThrows(NoClassDefFoundError.class, () -> bundles.call(absent, "copy", note("valid")));
            }
        }
    }

    @Test
    void mappers_of_both_jacksons_read_and_write_notes() throws Exception {
        try (Bundles bundles = new Bundles(LIBRARY, JACKSON_3)) {
            assertEquals(note("valid"), bundles.call("MapNote", "copy", note("valid")));
        }
        try (Bundles bundles = new Bundles(LIBRARY, JACKSON_2)) {
            assertEquals(note("valid"), bundles.call("MapNoteWithJackson2", "copy", note("valid")));
        }
        try (Bundles bundles = new Bundles(LIBRARY, JACKSON_3, JACKSON_2)) {
            assertEquals(note("valid"), bundles.call("MapNote", "copy", note("valid")));
            assertEquals(note("valid"), bundles.call("MapNoteWithJackson2", "copy", note("valid")));
        }
    }

    @Test
    void hibernate_validator_runs_the_rules() throws Exception {
        try (Bundles bundles = new Bundles(LIBRARY, HIBERNATE_VALIDATOR)) {
            assertEquals("valid", bundles.call("ValidateNote", "report", note("valid")));
            assertEquals(
                    "ERROR disclaimer.required at /disclaimer/text: The note has no disclaimer."
                            + " State that the note is not an official report.",
                    bundles.call("ValidateNote", "report", note("no-disclaimer")));
        }
    }

    @Test
    void a_bundle_that_is_missing_is_named() {
        BundleException e = assertThrows(BundleException.class, () -> {
            try (Bundles bundles = new Bundles(LIBRARY.subList(1, LIBRARY.size()))) {
                bundles.call("CheckNote", "schema");
            }
        });

        assertTrue(e.getMessage().contains("osgi.wiring.package=io.github.infonote"), e.getMessage());
    }

    private static String note(String name) throws Exception {
        return Files.readString(Path.of("src/test/resources", name + ".json")).strip();
    }

    /** A framework in which bundles are started. */
    private final class Bundles implements AutoCloseable {
        private final Framework framework;
        private final Bundle own;

        @SafeVarargs
        Bundles(List<String>... names) throws Exception {
            Path cache = Files.createTempDirectory(folder, "cache");
            framework = ServiceLoader.load(FrameworkFactory.class)
                    .findFirst()
                    .orElseThrow()
                    .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
            framework.start();
            List<Bundle> bundles = new ArrayList<>();
            for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
                String file = Path.of(jar).getFileName().toString();
                if (Arrays.stream(names).flatMap(List::stream).anyMatch(file::startsWith)) {
                    bundles.add(install(Path.of(jar)));
                }
            }
            assertEquals(Arrays.stream(names).flatMap(List::stream).distinct().count(), bundles.size());
            own = install(Path.of(System.getProperty("bundle")));
            bundles.add(own);
            try {
                for (Bundle bundle : bundles) {
                    bundle.start();
                }
            } catch (BundleException e) {
                close();
                throw e;
            }
        }

        private Bundle install(Path jar) throws BundleException {
            return framework.getBundleContext().installBundle(jar.toUri().toString());
        }

        /** Calls a static method of a class of the project's own bundle. */
        String call(String type, String method, Object... arguments) throws Exception {
            Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            try {
                return (String) own.loadClass("notes." + type).getMethod(method, types).invoke(null, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e;
            }
        }

        @Override
        public void close() throws Exception {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }
}
