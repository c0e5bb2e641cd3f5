package notes;

import io.github.infonote.json.NoteJson;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.ReadResult;
import io.github.infonote.validation.Violation;
import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Checks notes, one per line, on the machines of a cluster: {@code CheckNotes <in> <valid> <violations>}. */
public class CheckNotes {
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("check-notes").getOrCreate()) {
            NoteReader reader = NoteReader.create(); // goes to the executors
            JavaPairRDD<Long, ReadResult> results = spark.read()
                    .textFile(args[0])
                    .toJavaRDD()
                    .zipWithIndex()
                    .mapToPair(line -> new scala.Tuple2<>(line._2 + 1, reader.read(line._1)))
                    .persist(StorageLevel.MEMORY_AND_DISK_SER());

            var valid = results.values()
                    .filter(result -> result.getReport().isValid())
                    .map(result -> NoteJson.write(result.orElseThrow()));
            spark.createDataset(valid.rdd(), Encoders.STRING()).write().text(args[1]);

            var violations = results.flatMap(result -> result._2.getReport().getViolations().stream()
                    .map(violation -> new Row(result._1, violation))
                    .iterator());
            spark.createDataFrame(violations, Row.class).write().json(args[2]);

            System.out.println(valid.count() + " valid notes, " + violations.count() + " violations");
        }
    }

    /** A violation, as a row. */
    public static class Row implements Serializable {
        private final long line;
        private final Violation violation;

        Row(long line, Violation violation) {
            this.line = line;
            this.violation = violation;
        }

        public long getLine() {
            return line;
        }

        public String getSeverity() {
            return violation.getSeverity().name();
        }

        public String getCode() {
            return violation.getCode();
        }

        public String getPointer() {
            return violation.getPointer();
        }

        public String getMessage() {
            return violation.getMessage();
        }
    }
}
