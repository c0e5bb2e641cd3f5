package io.github.infonote.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The documents that are posted to the service: the real note, and bad documents. */
final class PostedDocuments {
    private final Path folder;
    private final int limit;

    private PostedDocuments(Path folder, int limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Writes each document to a file in the folder. Large ones have the size of the reader's limit, or nearly. */
    static void write(Path folder, int limit) throws IOException {
        Files.createDirectories(folder);
        new PostedDocuments(folder, limit).write();
    }

    private void write() throws IOException {
        String note = BenchmarkDocuments.text(BenchmarkDocuments.document("real"));
        write("real", note);

        write("no-disclaimer", note.substring(0, note.indexOf(",\"disclaimer\"")) + "}");
        write("too-deep", "[".repeat(10_000) + "]".repeat(10_000));
        write("syntax-error", fill("{\"event\" {\"title\":\"", "t", "\"}}"));
        write("wrong-elements", fill("{\"organisers\":[7", ",7", "]}"));
        write("unknown-members", unknownMembers(10));
        write("long-names", unknownMembers(limit / 4 - 6));
        write("long-string", fill("{\"event\":{\"title\":\"", "t", "\"}}"));
        Files.write(
                folder.resolve("not-utf-8.json"),
                fill("{\"event\":{\"title\":\"", "é", "\"}}").getBytes(ISO_8859_1));
        write("too-large", "[" + " ".repeat(limit) + "]");
    }

    private String fill(String start, String repeated, String end) {
        return start + repeated.repeat((limit - start.length() - end.length()) / repeated.length()) + end;
    }

    /** {@return as many members as fit, with distinct names of this length} */
    private String unknownMembers(int nameLength) {
        int count = (limit - 1) / (nameLength + 5);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String number = Integer.toString(i);
                    return "\"" + number + "n".repeat(nameLength - number.length()) + "\":0";
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void write(String name, String json) throws IOException {
        Files.write(folder.resolve(name + ".json"), json.getBytes(UTF_8));
    }
}
