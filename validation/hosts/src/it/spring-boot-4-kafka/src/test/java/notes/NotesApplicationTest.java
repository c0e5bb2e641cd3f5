package notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.infonote.Disclaimer;
import io.github.infonote.InformationNote;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.context.EmbeddedKafka;

/** Sends notes through a broker in the same JVM. */
@SpringBootTest(properties = "spring.kafka.bootstrap-servers=${spring.embedded.kafka.brokers}")
@EmbeddedKafka(
        topics = "notes",
        partitions = 1,
        brokerProperties = {"log.cleaner.enable=false", "offsets.topic.num.partitions=1"})
class NotesApplicationTest {
    @Test
    void a_note_that_is_sent_arrives(
            @Autowired KafkaTemplate<Object, Object> kafka, @Autowired NotesListener listener) {
        InformationNote note = InformationNote.builder()
                .disclaimer(Disclaimer.of("For information only."))
                .build();

        kafka.send("notes", note);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(listener.getNotes()).containsExactly(note));
    }
}
