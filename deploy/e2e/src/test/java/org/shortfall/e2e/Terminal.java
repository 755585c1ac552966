package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A {@code deploy/up} in the foreground of a terminal: Ctrl-C reaches its whole process group. */
final class Terminal implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofSeconds(90);
    private static final int STOP_WITHIN_SECONDS = 30;

    private final Process process;
    private final Path output;

    private Terminal(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static boolean isPossible() throws IOException, InterruptedException {
        return Shell.run("env --default-signal=INT setsid true", RunningSystem.ROOT)
                        .exitCode()
                == 0;
    }

    /** A process group of its own, and SIGINT as it is at a terminal even if this JVM was started in the background. */
    static Terminal run(String command, Path data, Path output) throws IOException {
        String script = "exec env --default-signal=INT setsid " + command + " --data \"$DATA\" --port "
                + RunningSystem.freePort();
        return new Terminal(Shell.start(script, RunningSystem.ROOT, output, Map.of("DATA", data.toString())), output);
    }

    void awaitServing() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START_WITHIN);
        while (!output().contains("Shortfall serves at")) {
            assertThat(process.isAlive()).as(output()).isTrue();
            assertThat(Instant.now()).as(output()).isBefore(deadline);
            Thread.sleep(100);
        }
    }

    /** How long it took to end. */
    Duration ctrlC() throws IOException, InterruptedException {
        Instant pressed = Instant.now();
        Shell.run("kill -INT -- -" + process.pid(), RunningSystem.ROOT);
        assertThat(process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS))
                .as(output())
                .isTrue();
        return Duration.between(pressed, Instant.now());
    }

    void kill9() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() {
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
