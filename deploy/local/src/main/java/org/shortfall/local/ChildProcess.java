package org.shortfall.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Java process of the system, with its log file and a record for the case that the launcher is killed. */
final class ChildProcess {

    /** Ctrl-C goes to the whole terminal; only the launcher shall act on it, so that all stop in order. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private final String name;
    private final Path log;
    private final Path record;
    private final Process process;

    private ChildProcess(String name, Path log, Path record, Process process) {
        this.name = name;
        this.log = log;
        this.record = record;
        this.process = process;
    }

    /**
     * Starts {@code java} with these arguments and returns at once.
     *
     * @param environment added to the launcher's own
     * @throws IOException if the operating system refuses
     */
    static ChildProcess java(
            String name, List<String> arguments, Map<String, String> environment, Path log, Path processes)
            throws IOException {
        List<String> command = new ArrayList<>(DEAF_TO_CTRL_C);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Path record = processes.resolve(name + ".pid");
        ProcessRecord.of(process.toHandle()).write(record);
        return new ChildProcess(name, log, record, process);
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    /** Completes with the exit code. */
    CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to stop, and kills it when the patience is over. */
    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
            Files.deleteIfExists(record);
        } catch (IOException e) {
            // The next start finds that the recorded process is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** As {@code kill -9}. */
    void kill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Files.deleteIfExists(record);
    }
}
