package notes.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

/** Documents of 300 MB, which is more than the heap of the service: an unterminated string and an unterminated list. */
public final class LargeDocuments {
    private static final long LENGTH = 300_000_000;

    private LargeDocuments() {}

    /** Posts each document, which a reader must reject as too large. */
    public static void assertTooLarge(URI endpoint) throws Exception {
        assertThat(responses(endpoint))
                .allSatisfy(response -> assertThat(response)
                        .startsWith("HTTP/1.1 413 ")
                        .contains("application/problem+json")
                        .contains("\"code\":\"json.tooLarge\""));
    }

    /** Posts each document and returns the responses. */
    public static List<String> responses(URI endpoint) throws Exception {
        return List.of(
                send(endpoint, "{\"disclaimer\": {\"text\": \"", "It was the first of its kind. It was"),
                send(
                        endpoint,
                        "{\"participantCategories\": [{\"participants\": [",
                        "{\"name\": \"World Customs Organisation\"},"));
    }

    private static String send(URI endpoint, String start, String repeated) throws Exception {
        return RawPost.send(endpoint.getPort(), endpoint.getPath(), start, repeated, LENGTH);
    }
}
