package org.shortfall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder that outlives a run: Kafka's log, the databases, the key, process records and log files.
 *
 * <p>One system at a time owns it. The operating system frees the lock when its owner dies, however it dies.
 */
final class DataDirectory implements AutoCloseable {

    private static final long LEAST_FREE_BYTES = 300L << 20;

    private final Path directory;
    private final FileChannel lock;

    private DataDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Makes the folder when it is missing and takes it for this process.
     *
     * @throws StartFailure if it cannot be written, is in use, or its disk is nearly full
     */
    static DataDirectory open(Path directory) throws StartFailure {
        try {
            Files.createDirectories(directory.resolve("logs"));
            Files.createDirectories(directory.resolve("processes"));
            DataDirectory data = new DataDirectory(directory, lock(directory));
            if (data.freeBytes() < LEAST_FREE_BYTES) {
                data.close();
                throw new StartFailure("the disk of " + directory + " has only " + (data.freeBytes() >> 20)
                        + " MB free; Shortfall needs " + (LEAST_FREE_BYTES >> 20) + " MB");
            }
            return data;
        } catch (IOException e) {
            throw new StartFailure(
                    "cannot write to the data directory " + directory + ": choose another with --data", e);
        }
    }

    Path path() {
        return directory;
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path postgres() {
        return directory.resolve("postgres");
    }

    /** The services as they are run; see {@link ServiceApps}. */
    Path apps() {
        return directory.resolve("apps");
    }

    /** The local issuer's keys, as {@code deploy/token} looks for them. */
    Path issuer() {
        return directory.resolve("issuer");
    }

    Path processes() {
        return directory.resolve("processes");
    }

    /** A fresh log file for this run; the one of the run before stays beside it as {@code NAME.before.log}. */
    Path freshLog(String name) throws IOException {
        Path log = directory.resolve("logs").resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path directory) throws IOException, StartFailure {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new StartFailure("another deploy/up is using " + directory
                    + ": stop it, or choose another directory with --data (and another --port)");
        }
        return channel;
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
