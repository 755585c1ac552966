package org.shortfall.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The Java processes of one system by name; reports the first that ends without having been told to. */
final class JavaProcesses {

    private final DataDirectory data;
    private final CompletableFuture<String> broken;
    private final Map<String, ChildProcess> running = new HashMap<>();
    private final Map<String, Path> logs = new HashMap<>();
    private boolean closed;

    /**
     * @param broken completed with one line when a process ends by itself
     */
    JavaProcesses(DataDirectory data, CompletableFuture<String> broken) {
        this.data = data;
        this.broken = broken;
    }

    /** Starts it, tethered to this JVM. A second start under the same name goes on with the same log file. */
    synchronized void start(String name, List<String> arguments, Map<String, String> environment) throws IOException {
        if (closed || running.containsKey(name)) {
            throw new IllegalStateException(name + " cannot start: it runs, or the system has stopped");
        }
        ChildProcess child = ChildProcess.java(name, arguments, environment, log(name), data.processes());
        running.put(name, child);
        var _ = child.end().thenAccept(code -> ended(child, code));
    }

    /** As {@code kill -9}; the system counts this as intended. */
    void kill(String name) throws IOException, InterruptedException {
        taken(name).kill();
    }

    /** Asks these to stop, side by side; kills those that take longer. Names that do not run are passed over. */
    void stop(List<String> names, Duration patience) throws InterruptedException {
        List<Thread> stops = new ArrayList<>();
        synchronized (this) {
            for (String name : names) {
                ChildProcess child = running.remove(name);
                if (child != null) {
                    stops.add(Thread.startVirtualThread(() -> child.stop(patience)));
                }
            }
        }
        for (Thread stop : stops) {
            stop.join();
        }
    }

    synchronized Path log(String name) throws IOException {
        Path log = logs.get(name);
        if (log == null) {
            log = data.freshLog(name);
            logs.put(name, log);
        }
        return log;
    }

    /** From now on nothing starts, and nothing that ends breaks the system. */
    synchronized void close() {
        closed = true;
    }

    private synchronized ChildProcess taken(String name) {
        ChildProcess child = running.remove(name);
        if (child == null) {
            throw new IllegalStateException(name + " does not run");
        }
        return child;
    }

    private synchronized void ended(ChildProcess child, int code) {
        if (!closed && running.remove(child.name(), child)) {
            broken.complete(child.name() + " exited with code " + code + "; its log: " + child.log());
        }
    }
}
