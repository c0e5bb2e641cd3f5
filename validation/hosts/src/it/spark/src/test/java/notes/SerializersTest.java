package notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.esotericsoftware.kryo.KryoException;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.NoteValidator;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sends notes, results, reports, readers and validators between threads and processes with each of Spark's serializers. */
class SerializersTest {
    private static final Path NOTES = Path.of("src/test/resources");

    private static SparkConf conf(String master, String serializer) {
        return new SparkConf()
                .setAppName("serializers")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.serializer", "org.apache.spark.serializer." + serializer)
                .set("spark.kryo.registrator", "notes.NoteRegistrator")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.executor.extraJavaOptions", System.getProperty("spark.java.options", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "local[2], JavaSerializer",
        "local[2], KryoSerializer",
        "'local-cluster[2,1,1024]', JavaSerializer",
        "'local-cluster[2,1,1024]', KryoSerializer"
    })
    void objects_are_equal_after_serialization(String master, String serializer) throws IOException {
        String valid = Files.readString(NOTES.resolve("valid.json")).strip();
        String invalid = Files.readString(NOTES.resolve("no-disclaimer.json")).replace("\n", "");
        NoteReader reader = NoteReader.create();
        NoteValidator validator = NoteValidator.create();
        InformationNote note = NoteJson.read(valid);
        ValidationReport report = reader.read(invalid).getReport();

        try (JavaSparkContext spark = new JavaSparkContext(conf(master, serializer))) {
            List<ReadResult> results = spark.parallelize(List.of(valid, invalid), 2)
                    .map(reader::read)
                    .persist(StorageLevel.MEMORY_ONLY_SER())
                    .repartition(2)
                    .collect();
            assertEquals(2, results.size());
            for (ReadResult result : results) {
                boolean isValid = result.getReport().isValid();
                assertEquals(isValid ? reader.read(valid).getReport() : report, result.getReport());
                assertEquals(reader.read(isValid ? valid : invalid).getNote(), result.getNote());
            }
            assertEquals(
                    List.of(note),
                    spark.parallelize(Collections.nCopies(40, note), 4).distinct().collect());
            assertEquals(
                    List.of(report, report),
                    spark.parallelize(List.of(reader, reader), 2)
                            .map(there -> there.read(invalid).getReport())
                            .collect());
            assertTrue(spark.parallelize(List.of(validator), 1)
                    .map(there -> there.validate(note).isValid())
                    .first());
            assertEquals(
                    report.getErrors(),
                    spark.parallelize(report.getErrors(), 1).distinct().collect());
        }
    }

    @Test
    void kryo_rejects_copying_a_note_and_changes_none() throws IOException {
        String valid = Files.readString(NOTES.resolve("valid.json")).strip();
        InformationNote note = NoteJson.read(valid);
        SparkConf registered = conf("local", "KryoSerializer");
        SparkConf unregistered = conf("local", "KryoSerializer").remove("spark.kryo.registrator");

        for (SparkConf conf : List.of(registered, unregistered)) {
            assertThrows(KryoException.class, () -> new KryoSerializer(conf).newKryo().copy(note));
        }
        assertEquals(valid, NoteJson.write(note));
        assertEquals("{}", NoteJson.write(InformationNote.builder().build()));
    }
}
