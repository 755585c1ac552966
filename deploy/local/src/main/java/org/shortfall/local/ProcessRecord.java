package org.shortfall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process a file speaks of: its number and when it started, since numbers are used again.
 *
 * @param pid the number
 * @param start when the process started
 */
record ProcessRecord(long pid, Instant start) {

    /**
     * The system's idea of its own start moves a little when the clock is corrected, and PostgreSQL notes its start in
     * whole seconds, some time after it.
     */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** What {@link #write} wrote; nothing if the file is damaged. */
    static Optional<ProcessRecord> read(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ", -1);
        return words.length == 2 && words[0].matches("\\d{1,18}") && words[1].matches("\\d{1,18}")
                ? Optional.of(
                        new ProcessRecord(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))))
                : Optional.empty();
    }

    /** PostgreSQL's own record: the number in the first line, the start in seconds in the third. */
    static Optional<ProcessRecord> readPostmaster(Path file) throws IOException {
        String[] lines = Files.readString(file).split("\n", -1);
        return lines.length > 2
                        && lines[0].strip().matches("\\d{1,18}")
                        && lines[2].strip().matches("\\d{1,12}")
                ? Optional.of(new ProcessRecord(
                        Long.parseLong(lines[0].strip()), Instant.ofEpochSecond(Long.parseLong(lines[2].strip()))))
                : Optional.empty();
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + start.toEpochMilli() + "\n");
    }

    /** The process itself, if it still lives and is not another one under the same number. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(process ->
                        process.info().startInstant().filter(this::isStart).isPresent());
    }

    private boolean isStart(Instant instant) {
        return Duration.between(start, instant).abs().compareTo(TOLERANCE) <= 0;
    }
}
