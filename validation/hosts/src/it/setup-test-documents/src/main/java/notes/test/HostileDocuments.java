package notes.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

/** Documents that try to crash a service, to exhaust its memory, or to make it load a class or a URL. */
public final class HostileDocuments {
    private static final List<String> DOCUMENTS = List.of(
            "",
            "null",
            "{",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"event\": {\"title\": " + "9".repeat(1_000_000) + "}}",
            "{\"disclaimer\": {\"text\": \"" + "x".repeat(5_000_000) + "\"}}",
            "{\"@class\": \"java.net.URL\", \"event\": [\"java.net.URL\", \"http://localhost\"]}",
            "{\"disclaimer\": {\"text\": \"${jndi:ldap://localhost/a} \\ud83d\"}}");

    private HostileDocuments() {}

    /** Posts each document, which the endpoint must reject. */
    public static void assertRejected(URI endpoint) throws Exception {
        for (String document : DOCUMENTS) {
            String response = RawPost.send(endpoint.getPort(), endpoint.getPath(), document);

            assertThat(response)
                    .as(document.substring(0, Math.min(60, document.length())))
                    .containsPattern("^HTTP/1.1 4(00|13|22) ");
        }
    }
}
