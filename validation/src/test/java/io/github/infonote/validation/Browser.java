package io.github.infonote.validation;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium browser, which is started for each page.
 *
 * @param program the executable
 * @param folder the folder for pages, PDF files and the browser's profile
 */
record Browser(Path program, Path folder) {
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "headless-shell");

    /** Options that also work for root and without a network. */
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private static final long SECONDS = 60;

    /** {@return the executable of Chromium, if it is on the path} */
    static Optional<Path> find() {
        return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    /** {@return an executable, if it is on the path} */
    static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .flatMap(directory -> Stream.of(name, name + ".exe").map(file -> Path.of(directory, file)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** {@return a page's HTML after its scripts have run} */
    String run(String html, String... options) throws IOException, InterruptedException {
        return start(
                html,
                Stream.concat(Stream.of("--dump-dom"), Arrays.stream(options)).toArray(String[]::new));
    }

    /** Prints a page to a PDF file. */
    void print(String html, Path pdf) throws IOException, InterruptedException {
        start(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf.toAbsolutePath());
    }

    private String start(String html, String... options) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + folder.resolve("profile").toAbsolutePath());
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        return output(command);
    }

    /** {@return the output of a program} */
    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("No result of " + command);
        }
        return output;
    }
}
