package org.shortfall.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands as a person at a terminal would. */
final class Shell {

    private static final int PATIENCE_SECONDS = 60;

    private Shell() {}

    /** How it ended, and all that it printed. */
    record Result(int exitCode, String output) {}

    static boolean has(String program) throws IOException, InterruptedException {
        return run("command -v " + program, Path.of(".")).exitCode() == 0;
    }

    static Result run(String script, Path folder) throws IOException, InterruptedException {
        Path output = Files.createTempFile("shell", ".txt");
        Process process = start(script, folder, output, Map.of());
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String printed = Files.readString(output);
        Files.delete(output);
        return new Result(process.exitValue(), printed);
    }

    /** Does not wait. */
    static Process start(String script, Path folder, Path output, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
