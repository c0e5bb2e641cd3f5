package io.github.infonote.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.print.NotePrinter;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import io.github.infonote.validation.importer.NoteImporter;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads, validates, prints and writes a valid note with the library and with others. {@code tokens} is a lower bound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 4, time = 1)
public class Notes {
    @Param({"real", "sample", "10", "100", "1000", "10000"})
    public String document;

    private final JsonFactory tokens = new JsonFactory();
    private final NoteReader reader = NoteReader.create();
    private final NoteImporter importer = NoteImporter.create();
    private final NoteValidator noteValidator = NoteValidator.create();
    private final NotePrinter printer = NotePrinter.create();
    private final JsonMapper jackson3 = JsonMapper.shared();
    private final JsonMapper jackson3Module =
            JsonMapper.builder().findAndAddModules().build();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2Module =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(NoteJson.schema());
    private final JsonType<NoteRecord> avajeType = Jsonb.builder().build().type(NoteRecord.class);
    private final io.avaje.validation.Validator avajeValidator =
            io.avaje.validation.Validator.builder().build();

    private byte[] json;
    private String text;
    private InformationNote note;
    private String print;
    private NoteRecord noteRecord;

    /** Creates the document, and checks that all measured libraries read it as a valid note. */
    @Setup
    public void setUp() throws IOException {
        json = BenchmarkDocuments.document(document);
        text = BenchmarkDocuments.text(json);
        note = reader.read(json).orElseThrow();
        print = printer.toText(note);
        noteRecord = recordsJackson3();
        if (!recordsJackson2().equals(noteRecord)
                || !recordsFastjson2().equals(noteRecord)
                || !recordsAvaje().equals(noteRecord)
                || !recordsSchema().equals(noteRecord)
                || !moduleJackson3Read().equals(note)
                || !moduleJackson2Read().equals(note)) {
            throw new IllegalStateException("Not all of them read the same");
        }
    }

    @Benchmark
    public long tokens() {
        return BenchmarkDocuments.tokens(tokens, json);
    }

    @Benchmark
    public InformationNote noteJsonRead() {
        return NoteJson.read(json);
    }

    @Benchmark
    public ReadResult noteReaderRead() {
        return reader.read(json);
    }

    @Benchmark
    public ReadResult noteReaderReadString() {
        return reader.read(text);
    }

    @Benchmark
    public ValidationReport noteValidatorValidate() {
        return noteValidator.validate(note);
    }

    @Benchmark
    public byte[] noteJsonWrite() {
        return NoteJson.writeBytes(note);
    }

    @Benchmark
    public String printText() {
        return printer.toText(note);
    }

    @Benchmark
    public String printMarkdown() {
        return printer.toMarkdown(note);
    }

    @Benchmark
    public String printHtml() {
        return printer.toHtml(note);
    }

    @Benchmark
    public ReadResult noteImporterImportText() {
        return importer.importText(print);
    }

    @Benchmark
    public InformationNote moduleJackson3Read() {
        return jackson3Module.readValue(json, InformationNote.class);
    }

    @Benchmark
    public byte[] moduleJackson3Write() {
        return jackson3Module.writeValueAsBytes(note);
    }

    @Benchmark
    public InformationNote moduleJackson2Read() throws IOException {
        return jackson2Module.readValue(json, InformationNote.class);
    }

    @Benchmark
    public byte[] moduleJackson2Write() throws IOException {
        return jackson2Module.writeValueAsBytes(note);
    }

    @Benchmark
    public NoteRecord recordsJackson3() {
        return valid(jackson3.readValue(json, NoteRecord.class));
    }

    @Benchmark
    public byte[] recordsJackson3Write() {
        return jackson3.writeValueAsBytes(noteRecord);
    }

    @Benchmark
    public NoteRecord recordsJackson2() throws IOException {
        return valid(jackson2.readValue(json, NoteRecord.class));
    }

    @Benchmark
    public NoteRecord recordsSchema() {
        if (!schema.validate(text, InputFormat.JSON).isEmpty()) {
            throw new IllegalStateException("The schema rejects the note");
        }
        return jackson3.readValue(json, NoteRecord.class);
    }

    @Benchmark
    public NoteRecord recordsFastjson2() {
        return valid(JSON.parseObject(json, NoteRecord.class));
    }

    @Benchmark
    public NoteRecord recordsAvaje() {
        NoteRecord bound = avajeType.fromJson(json);
        avajeValidator.validate(bound);
        return bound;
    }

    private NoteRecord valid(NoteRecord bound) {
        if (!validator.validate(bound).isEmpty()) {
            throw new IllegalStateException("The validator rejects the note");
        }
        return bound;
    }
}
