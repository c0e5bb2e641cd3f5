package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Shows once a second how much of the input has been read, if standard error is a terminal. */
final class Progress {
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final Output output;
    private final int files;

    /** The size of all files in bytes; -1 if unknown. */
    private final long size;

    private int opened;
    private long read;
    private boolean isFirst = true;
    private boolean isTerminal;
    private long last = System.nanoTime();

    Progress(Output output, List<NoteSource> sources) {
        this.output = output;
        this.files = sources.size();
        boolean isKnown = sources.stream().allMatch(source -> source.size() >= 0);
        this.size = isKnown ? sources.stream().mapToLong(NoteSource::size).sum() : -1;
    }

    /** Opens a source. */
    InputStream open(NoteSource source) throws IOException {
        opened++;
        return new FilterInputStream(source.opener().open()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read += Math.max(count, 0);
                return count;
            }
        };
    }

    /** Flushes the output and shows the number of notes, if a second has passed. */
    void update(int notes) {
        long now = System.nanoTime();
        if (now - last < INTERVAL) {
            return;
        }
        last = now;
        output.flush();
        if (isFirst) {
            isFirst = false;
            isTerminal = isTerminal();
        }
        if (isTerminal) {
            String percent = size > 0 ? ", " + 100 * read / size + " %" : "";
            output.showProgress(
                    "file " + opened + " of " + files + percent + ", " + Excerpt.count(notes, "note", "notes"));
        }
    }

    /**
     * {@return whether standard error is a terminal}
     *
     * <p>Java can only test standard input and output together, so this runs a shell. Windows doesn't have one.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // Otherwise, Java 22 and later return a console even without a terminal.
            System.setProperty("jdk.console", "java.base");
            return System.console() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
