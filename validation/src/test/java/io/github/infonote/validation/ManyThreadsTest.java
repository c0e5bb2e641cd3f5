package io.github.infonote.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infonote.json.NoteJson;
import io.github.infonote.text.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Threads share a reader and a validator, and read documents in different orders and languages. */
class ManyThreadsTest {
    private static final int THREADS = 24;
    private static final int ROUNDS = Boolean.getBoolean("thorough") ? 2 : 1;

    private final NoteReader reader = NoteReader.builder().clock(Corpus.CLOCK).build();
    private final NoteValidator validator =
            NoteValidator.builder().clock(Corpus.CLOCK).build();
    private final List<Locale> locales =
            Messages.LANGUAGES.stream().sorted().map(Locale::new).toList();

    @Test
    void each_thread_gets_the_expected_reports() throws InterruptedException, ExecutionException {
        List<String> names = Corpus.names();
        List<List<String>> expected = names.stream()
                .map(name ->
                        locales.stream().map(locale -> reports(name, locale)).toList())
                .toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> errors = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                Callable<List<String>> work = () -> {
                    start.await();
                    List<String> unexpected = new ArrayList<>();
                    for (int i = 0; i < ROUNDS * names.size(); i++) {
                        int name = (first * 13 + i) % names.size();
                        int locale = (first + i) % locales.size();
                        if (!reports(names.get(name), locales.get(locale))
                                .equals(expected.get(name).get(locale))) {
                            unexpected.add(names.get(name) + " in " + locales.get(locale));
                        }
                    }
                    return unexpected;
                };
                errors.add(threads.submit(work));
            }
            for (Future<List<String>> error : errors) {
                assertThat(error.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** {@return the reports on a document, from each kind of input and from the validator, in one language} */
    private String reports(String name, Locale locale) {
        byte[] json = Corpus.json(name);
        ReadResult result = reader.read(json);
        String fromString = reader.read(new String(json, StandardCharsets.ISO_8859_1))
                .getReport()
                .withLocale(locale)
                .toString();
        String fromStream;
        try (Stream<ReadResult> results = reader.readAll(new ByteArrayInputStream(json))) {
            fromStream = results.map(document -> document.getIndex() + " "
                            + document.getReport().withLocale(locale).toJson())
                    .collect(Collectors.joining("\n"));
        }
        String fromValidator = result.getNote()
                .map(note -> NoteJson.write(note) + validator.validate(note).withLocale(locale))
                .orElse("");
        return result.getReport().withLocale(locale) + "\n" + fromString + "\n" + fromStream + "\n" + fromValidator;
    }
}
