package org.shortfall.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The few lines that tell the person at the terminal how far the start is. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** A part is up; the seconds count from the launcher's start. */
    void ready(String part, String where) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        say(String.format(Locale.ROOT, "  %-18s ready %5.1f s  %s", part, elapsed.toMillis() / 1000.0, where)
                .stripTrailing());
    }
}
