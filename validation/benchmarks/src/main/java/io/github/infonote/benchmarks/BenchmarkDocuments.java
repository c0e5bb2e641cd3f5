package io.github.infonote.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import io.github.infonote.Participant;
import io.github.infonote.ParticipantCategory;
import io.github.infonote.json.NoteJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The documents of the benchmarks. */
final class BenchmarkDocuments {
    private BenchmarkDocuments() {}

    /**
     * {@return a valid note as JSON}
     *
     * @param name {@code sample} for the sample of the program, which is ASCII; {@code real} for a note of 10 KB with
     *     96 States, dashes and typographic quotation marks; or a number, for the sample with this number of
     *     participants
     */
    static byte[] document(String name) {
        return switch (name) {
            case "sample" -> NoteJson.writeBytes(sample());
            case "real" -> NoteJson.writeBytes(note("real-note.json"));
            default -> withParticipants(sample(), Integer.parseInt(name));
        };
    }

    /** {@return the real note with a number instead of its last string} */
    static byte[] withJsonError() {
        String json = text(document("real"));
        int start = json.lastIndexOf(":\"") + 1;
        return (json.substring(0, start) + "1540" + json.substring(json.lastIndexOf('"') + 1)).getBytes(UTF_8);
    }

    /** {@return the real note without the comma before its last member} */
    static byte[] withSyntaxError() {
        return text(document("real"))
                .replace(",\"disclaimer\"", "\"disclaimer\"")
                .getBytes(UTF_8);
    }

    /** {@return the real note with a last string that violates a rule} */
    static byte[] withViolation() {
        InformationNote note = note("real-note.json");
        return NoteJson.writeBytes(
                note.withDisclaimer(Disclaimer.builder().text(" ").build()));
    }

    /** Reads all tokens of a document and their strings, which is a lower bound for the time of a reader. */
    static long tokens(JsonFactory factory, byte[] json) {
        long length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }

    static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    private static byte[] withParticipants(InformationNote sample, int count) {
        ParticipantCategory.Builder category = ParticipantCategory.builder().label("States");
        IntStream.range(0, count)
                .mapToObj(i -> Participant.builder()
                        .name("Republic of the Realm " + i)
                        .acronym("R" + i)
                        .build())
                .forEach(category::addParticipant);
        return NoteJson.writeBytes(sample.withParticipantCategories(category.build()));
    }

    /** {@return the sample with additional participants without a name} */
    static byte[] sampleWithErrors(int errors) {
        InformationNote sample = sample();
        ParticipantCategory category = sample.getParticipantCategories().get(0);
        ParticipantCategory.Builder nameless = category.toBuilder();
        IntStream.range(0, errors)
                .mapToObj(i -> Participant.builder().acronym("X").build())
                .forEach(nameless::addParticipant);
        List<ParticipantCategory> categories = new ArrayList<>(sample.getParticipantCategories());
        categories.set(0, nameless.build());
        return NoteJson.writeBytes(sample.withParticipantCategories(categories));
    }

    private static InformationNote sample() {
        return note("/io/github/infonote/cli/sample-note.json");
    }

    private static InformationNote note(String resource) {
        try (InputStream json = BenchmarkDocuments.class.getResourceAsStream(resource)) {
            return NoteJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
