package io.github.infonote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumerTest {
    private static final String SOURCE = """
            import io.github.infonote.*;
            import java.util.List;
            import java.util.Locale;
            import java.util.Optional;

            class Consumer {
                InformationNote note(InformationNote note, Optional<String> place) {
                    Participant participant = Participant.of("DHL").toBuilder().acronym("D").build();
                    ParticipantCategory category = ParticipantCategory.builder()
                            .addKinds(ParticipantKind.PRIVATE_SECTOR, ParticipantKind.OTHER)
                            .addParticipant(participant)
                            .addParticipantNames("DHL", "Thermo Fisher Scientific")
                            .addAllParticipants(List.of(participant.withQualifier("two experts")))
                            .build();
                    Event event = note.getEvent()
                            .withTitle("Conference")
                            .withEndDate(Optional.empty())
                            .withVenues(Venue.builder().place(place).build(), Venue.of("Brussels", "Belgium"));
                    return note.withDisclaimer(Disclaimer.standard(Locale.ENGLISH)).toBuilder()
                            .event(event)
                            .participantCategories(List.of(category))
                            .objectives(Section.builder().addList("To:", "listen", "speak").build())
                            .build();
                }

                int hash(Organiser organiser, ParticipantCategory category) {
                    return organiser.hashCode() + category.hashCode();
                }
            }
            """;

    @Test
    void a_consumer_of_the_core_compiles_without_warnings(@TempDir Path folder) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> (entry.endsWith("classes") && !entry.endsWith("test-classes"))
                        || entry.contains("jakarta.validation-api")
                        || entry.contains("jspecify"))
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();

        boolean isCompiled = compiler.getTask(
                        output,
                        compiler.getStandardFileManager(null, Locale.ROOT, null),
                        null,
                        List.of("-Xlint:all", "-Werror", "-classpath", classPath, "-d", folder.toString()),
                        null,
                        List.of(new SourceFile()))
                .call();

        assertThat(output.toString()).isEmpty();
        assertThat(isCompiled).isTrue();
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        SourceFile() {
            super(URI.create("string:///Consumer.java"), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
        }
    }
}
