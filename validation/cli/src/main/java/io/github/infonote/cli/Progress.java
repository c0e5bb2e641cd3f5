package io.github.infonote.cli;

import io.github.infonote.text.Excerpt;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Prints how many notes are checked, once a second. */
final class Progress {
    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream out;
    private final boolean isTerminal;
    private final LongSupplier nanoTime;
    private long last;

    Progress(PrintStream out, boolean isTerminal, LongSupplier nanoTime) {
        this.out = out;
        this.isTerminal = isTerminal;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** Prints the number of notes if the last line is more than a second ago. */
    void update(int notes) {
        long now = nanoTime.getAsLong();
        if (isTerminal && now - last > INTERVAL) {
            last = now;
            out.println("… " + Excerpt.count(notes, "note", "notes"));
        }
    }
}
