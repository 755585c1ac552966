package org.shortfall.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what a killed predecessor left running in this data directory, and nothing else.
 *
 * <p>PostgreSQL comes last and gets a quick, safe stop: its data are kept.
 */
final class Leftovers {

    private static final int PATIENCE_SECONDS = 5;

    private Leftovers() {}

    /** Returns the names of what was ended. */
    static List<String> end(DataDirectory data) throws IOException, InterruptedException {
        List<String> ended = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.processes(), "*.pid")) {
            for (Path file : files) {
                if (kill(ProcessRecord.read(file))) {
                    ended.add(file.getFileName().toString().replace(".pid", ""));
                }
                Files.delete(file);
            }
        }
        Path postmaster = data.postgres().resolve("data/postmaster.pid");
        if (Files.exists(postmaster) && stop(ProcessRecord.readPostmaster(postmaster))) {
            ended.add("postgres");
        }
        return ended;
    }

    private static boolean kill(Optional<ProcessRecord> record) throws InterruptedException {
        Optional<ProcessHandle> process = record.flatMap(ProcessRecord::find);
        process.ifPresent(ProcessHandle::destroyForcibly);
        return process.isPresent() && hasEnded(process.get());
    }

    private static boolean stop(Optional<ProcessRecord> record) throws InterruptedException {
        Optional<ProcessHandle> process = record.flatMap(ProcessRecord::find).filter(Leftovers::isPostgres);
        if (process.isEmpty()) {
            return false;
        }
        process.get().destroy();
        if (!hasEnded(process.get())) {
            process.get().destroyForcibly();
        }
        return hasEnded(process.get());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static boolean hasEnded(ProcessHandle process) throws InterruptedException {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
