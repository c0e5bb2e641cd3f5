package io.github.infonote.benchmarks;

import io.github.infonote.validation.InvalidNoteException;
import io.github.infonote.validation.NoteReader;
import io.github.infonote.validation.Problem;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A service that reads notes in three ways. All of them answer a valid note with an empty response. */
@SpringBootApplication
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
public class Service {
    private final NoteReader reader;

    Service(@Value("${max-bytes}") int maxBytes) {
        reader = NoteReader.builder().maxBytes(maxBytes).build();
    }

    /** Starts the service, or, with {@code documents FOLDER MAX_BYTES}, writes the documents that are posted to it. */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("documents")) {
            PostedDocuments.write(Path.of(args[1]), Integer.parseInt(args[2]));
        } else {
            SpringApplication.run(Service.class, args);
        }
    }

    /** Reads and validates with the library. */
    @PostMapping("/reader")
    public void reader(InputStream json) throws IOException {
        reader.read(json).orElseThrow();
    }

    /** Binds records, and validates them with Hibernate Validator. */
    @PostMapping("/records")
    public void records(@Valid @RequestBody NoteRecord note) {}

    /** Binds records, and doesn't validate them. */
    @PostMapping("/binding")
    public void binding(@RequestBody NoteRecord note) {}

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidNoteException e) {
        Problem problem = e.getReport().toProblem();
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(problem.toJson());
    }
}
