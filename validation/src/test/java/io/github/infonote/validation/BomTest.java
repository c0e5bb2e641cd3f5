package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The BOM has all published artifacts. */
class BomTest {
    private static final Path PROJECT = Path.of("..");

    /** The BOM itself, and a module that isn't published. */
    private static final Set<String> NO_DEPENDENCIES = Set.of("infonote-bom", "infonote-hosts");

    @Test
    void it_has_the_artifact_of_each_module_in_its_version() throws Exception {
        List<String> expected = new ArrayList<>();
        for (String module : texts("pom.xml", "/project/modules/module")) {
            expected.addAll(texts(module + "/pom.xml", "/project/artifactId"));
        }
        expected.removeAll(NO_DEPENDENCIES);
        String managed = "/project/dependencyManagement/dependencies/dependency/";

        assertThat(texts("core/bom/pom.xml", managed + "artifactId")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts("core/bom/pom.xml", managed + "groupId"))
                .hasSameSizeAs(expected)
                .containsOnly("io.github.infonote");
        assertThat(texts("core/bom/pom.xml", managed + "version"))
                .hasSameSizeAs(expected)
                .containsOnly("${project.version}");
    }

    private static List<String> texts(String pom, String path) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(PROJECT.resolve(pom).toFile());
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
