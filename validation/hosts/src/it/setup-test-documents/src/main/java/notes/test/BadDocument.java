package notes.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document in {@code bad-documents} and its row in {@code answers.txt}: the answers of an endpoint with a reader and
 * of one with a plain {@code @Valid}, whose mapper ignores unknown members.
 */
public record BadDocument(String name, String readerAnswer, String validAnswer) {
    private static final List<String> LANGUAGES = List.of("fr", "es", "zh");

    private static final Pattern ERROR =
            Pattern.compile("\"pointer\":\"#[^\"]*\",\"code\":\"([^\"]+)\",\"detail\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    public static Stream<BadDocument> all() {
        return new String(read("answers.txt"), UTF_8)
                .lines()
                .skip(1)
                .map(row -> row.split("\\|"))
                .map(cells -> new BadDocument(cells[0].strip(), cells[1].strip(), cells[2].strip()));
    }

    public void assertReaderAnswer(URI endpoint) throws IOException, InterruptedException {
        for (String language : LANGUAGES) {
            HttpResponse<String> response = post(endpoint, language);

            assertAnswer(response, readerAnswer, language);
            assertThat(response.body())
                    .isEqualTo(report(read(name), language).toProblem().toJson());
        }
    }

    public void assertValidAnswer(URI endpoint) throws IOException, InterruptedException {
        byte[] document = validAnswer.endsWith(" json.empty") ? new byte[0] : read(name);
        for (String language : LANGUAGES) {
            HttpResponse<String> response = post(endpoint, language);

            assertAnswer(response, validAnswer, language);
            assertThat(errors(response.body()).map(Error::message))
                    .isSubsetOf(report(document, language).getErrors().stream()
                            .map(Violation::getMessage)
                            .toList());
        }
    }

    private void assertAnswer(HttpResponse<String> response, String expected, String language) {
        String codes = errors(response.body()).map(Error::code).collect(Collectors.joining(", "));
        String answer = (response.statusCode() + " " + codes).strip();
        System.out.println("POST " + response.uri().getPath() + " " + name + ": " + answer);

        assertThat(answer).as("%s: %s", response.uri(), response.body()).isEqualTo(expected);
        if (response.statusCode() != 200) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(response.headers().firstValue("Content-Language")).hasValue(language);
        }
    }

    private HttpResponse<String> post(URI endpoint, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(read(name)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8));
    }

    private static ValidationReport report(byte[] document, String language) {
        return NoteReader.create().read(document).getReport().withLocale(Locale.forLanguageTag(language));
    }

    private static Stream<Error> errors(String problem) {
        return ERROR.matcher(problem.split(",\"warnings\":")[0])
                .results()
                .map(match -> new Error(match.group(1), match.group(2).replace("\\\"", "\"")));
    }

    private static byte[] read(String name) {
        try (InputStream in = BadDocument.class.getResourceAsStream("/bad-documents/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private record Error(String code, String message) {}
}
