package io.github.infonote.benchmarks;

import io.github.infonote.InformationNote;
import io.github.infonote.validation.importer.NoteImporter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Imports texts of 1, 2 and 4 MB that repeat one line, name or sign. {@code ImportTime} has more kinds, in shorter texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LargeTexts {
    private final NoteImporter importer =
            NoteImporter.builder().maxBytes(8 << 20).build();

    @Param
    private Repeated repeated;

    @Param({"1", "2", "4"})
    private int megabytes;

    private String text = "";

    /** The start of a note, and what follows it again and again. */
    public enum Repeated {
        SHORT_LINES("1. Objectives\n\n", "a\n"),
        PARAGRAPHS("1. Objectives\n\n", "The participants discussed the measures, and what they cost.\n\n"),
        ITEMS("1. Objectives\n\n", "• to listen;\n"),
        HEADINGS("", "1. Objectives\n\n"),
        PAGE_NUMBERS("1. Objectives\n\n", "Page 1 of 2\n"),
        NAMES_WITH_COMMAS("Participants: ", "Benin, "),
        NAMES_WITH_AND("Participants: ", "Peru and "),
        NAMES_IN_LINES("Participants:\n\nStates:\n", "Benin\n"),
        NAMES_WITH_BRACKETS("Participants: ", "European Union (EU); "),
        ROLES("Organisers: ", "WCO, with the support of "),
        BRACKETS("Date and Venue: ", "("),
        DATES("Date and Venue: ", "14 November 2012 "),
        COLUMNS("", "Benin    Peru\n");

        private final String start;
        private final String piece;

        Repeated(String start, String piece) {
            this.start = "Information Note\n\nEvent: Conference\n\n" + start;
            this.piece = piece;
        }

        String text(int length) {
            return start + piece.repeat(length / piece.length());
        }
    }

    @Setup
    public void setUp() {
        text = repeated.text(megabytes << 20);
    }

    @Benchmark
    public InformationNote noteImporterImportText() {
        return importer.importText(text).getNote().orElseThrow();
    }
}
