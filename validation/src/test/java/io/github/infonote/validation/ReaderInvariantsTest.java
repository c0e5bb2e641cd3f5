package io.github.infonote.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the invariants on the corpus, which has the documents that fuzzing found. */
class ReaderInvariantsTest {
    static List<String> documents() {
        return Corpus.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void reading_a_document_keeps_the_invariants(String name) {
        byte[] json = Corpus.json(name);

        ReaderInvariants.ofReading(json);
        ReaderInvariants.ofReadingAll(json);
        ReaderInvariants.ofReadingLines(json);
        ReaderInvariants.ofImportingText(json);
        ReaderInvariants.ofJackson3(json);
        ReaderInvariants.ofJackson2(json);
    }

    static List<String> texts() {
        return ImportTextsTest.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void importing_text_keeps_the_invariants(String name) {
        ReaderInvariants.ofImportingText(ImportTextsTest.text(name).getBytes(StandardCharsets.UTF_8));
    }
}
