import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/**
 * Checks the bundle of a release by the rules of the Maven Central portal, without the portal. Run it in the project's folder:
 *
 * <pre>java .ci/CheckBundle.java VERSION</pre>
 */
public class CheckBundle {
    private static final Path BUNDLE = Path.of("target/central-publishing/central-bundle.zip");
    private static final Path GROUP = Path.of("io/github/infonote");
    private static final Path BOM = Path.of("core/bom/pom.xml");
    private static final String NOT_PUBLISHED = "validation/hosts";

    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final List<String> INHERITED = List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");
    private static final List<String> OWN = List.of("name", "description");

    private final String version;
    private final Path root;
    private final Path folder;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();

    private CheckBundle(String version, Path root, Path folder) {
        this.version = version;
        this.root = root;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bundle");
        List<String> errors;
        try (FileSystem zip = FileSystems.newFileSystem(BUNDLE)) {
            errors = new CheckBundle(args[0], zip.getPath("/"), folder).check();
        }
        errors.forEach(System.err::println);
        System.out.println(errors.size() + " errors in " + BUNDLE);
        System.exit(errors.isEmpty() ? 0 : 1);
    }

    private List<String> check() throws Exception {
        Document parent = checkArtifact(Path.of("pom.xml"), null);
        int modules = Integer.parseInt(text(parent, "count(/project/modules/module)"));
        for (int i = 1; i <= modules; i++) {
            String module = text(parent, "/project/modules/module[" + i + "]");
            if (!module.equals(NOT_PUBLISHED)) {
                checkArtifact(Path.of(module, "pom.xml"), parent);
            }
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !expected.contains(file))
                    .forEach(file -> errors.add("Unexpected file: " + file));
        }
        return errors;
    }

    private Document checkArtifact(Path source, Document parent) throws Exception {
        String artifact = text(parse(Files.readAllBytes(source)), "/project/artifactId");
        String prefix = GROUP + "/" + artifact + "/" + version + "/" + artifact + "-" + version;
        checkFile(prefix + ".pom");
        if (!Files.exists(root.resolve(prefix + ".pom"))) {
            return parent;
        }
        byte[] bytes = Files.readAllBytes(root.resolve(prefix + ".pom"));
        Document pom = parse(bytes);
        for (String element : OWN) {
            check(!text(pom, "/project/" + element).isBlank(), prefix + ".pom has no " + element);
        }
        for (String element : INHERITED) {
            boolean isInherited = !text(pom, "/project/parent/artifactId").isEmpty();
            Document declaring = isInherited && parent != null ? parent : pom;
            check(!text(declaring, "/project/" + element).isBlank(), prefix + ".pom has no " + element);
        }
        check(!new String(bytes, StandardCharsets.UTF_8).contains("-SNAPSHOT<"), prefix + ".pom has a snapshot");
        for (String suffix : suffixes(source, pom)) {
            checkFile(prefix + suffix);
        }
        return pom;
    }

    private static List<String> suffixes(Path source, Document pom) throws Exception {
        if (source.equals(BOM)) {
            return List.of();
        }
        return text(pom, "/project/packaging").equals("pom")
                ? List.of("-cyclonedx.json", "-cyclonedx.xml")
                : List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
    }

    /** Checks that a file and its signature are there, with right checksums. */
    private void checkFile(String name) throws Exception {
        Path file = root.resolve(name);
        Path signature = root.resolve(name + ".asc");
        expected.addAll(List.of(name, name + ".asc"));
        if (!Files.exists(file) || !Files.exists(signature)) {
            errors.add("Missing: " + name + ", or its signature");
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
            Path sum = root.resolve(name + "." + checksum.getKey());
            expected.add(name + "." + checksum.getKey());
            check(
                    Files.exists(sum) && Files.readString(sum).strip().equals(hash(checksum.getValue(), bytes)),
                    "Missing or wrong: " + name + "." + checksum.getKey());
        }
        Path copy = Files.write(folder.resolve("file"), bytes);
        Path copyOfSignature = Files.write(folder.resolve("file.asc"), Files.readAllBytes(signature));
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", copyOfSignature.toString(), copy.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(gpg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check(gpg.waitFor() == 0, "Wrong signature: " + name + ".asc\n" + output);
    }

    private void check(boolean isRight, String error) {
        if (!isRight) {
            errors.add(error);
        }
    }

    private static String hash(String algorithm, byte[] bytes) throws Exception {
        byte[] hash = MessageDigest.getInstance(algorithm).digest(bytes);
        return String.format("%0" + 2 * hash.length + "x", new BigInteger(1, hash));
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        return xpath.evaluate(path, document);
    }
}
