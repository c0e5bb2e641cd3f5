package notes.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Documents that are made to crash a service, to use up its memory, or to make it load a class or an address. */
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

    /** Posts each document, which the endpoint has to reject. */
    public static void assertRejected(URI endpoint) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String document : DOCUMENTS) {
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(document))
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));

            assertThat(response.statusCode())
                    .as(document.substring(0, Math.min(60, document.length())))
                    .isIn(400, 413, 422);
        }
    }
}
