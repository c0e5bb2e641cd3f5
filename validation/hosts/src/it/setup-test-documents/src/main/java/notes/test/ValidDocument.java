package notes.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A note that an endpoint returns unchanged. */
public final class ValidDocument {
    private ValidDocument() {}

    /** {@return the JSON of the note} */
    public static String json() throws IOException {
        try (InputStream in = ValidDocument.class.getResourceAsStream("/valid.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Posts the note, which the endpoint must return as JSON. */
    public static void assertReturned(URI endpoint, String contentType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json()))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(contentType);
        assertThat(response.body()).isEqualTo(json().strip());
    }
}
