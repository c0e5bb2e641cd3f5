package io.github.infonote.benchmarks;

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

/** The measured documents, all made from the sample that comes with the library. */
final class Documents {
    private Documents() {}

    /** The sample, or the sample with this number of participants. */
    static byte[] document(String size) {
        InformationNote sample = sample();
        return size.equals("sample") ? NoteJson.writeBytes(sample) : withParticipants(sample, Integer.parseInt(size));
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

    /** The sample with additional participants that have no name. */
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
        try (InputStream json =
                Documents.class.getResourceAsStream("/io/github/infonote/validation/sample-note.json")) {
            return NoteJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
