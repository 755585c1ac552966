package org.shortfall.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Runs steps of the start side by side; the first failure, or the end of the patience, ends all of them. */
final class Together {

    /** One step and where to look when it fails. */
    record Step(String name, Path log, Action action) {}

    /** What a step does. */
    interface Action {
        void run() throws Exception;
    }

    private final Set<Step> unfinished = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    private Together(List<Step> steps) {
        unfinished.addAll(steps);
    }

    /**
     * Returns when all steps are done. Steps that still run after a failure are not interrupted.
     *
     * @param broken completes with a line when a process of the system has ended
     * @throws StartFailure naming the step that failed or is late
     */
    static void run(List<Step> steps, CompletableFuture<String> broken, Duration patience)
            throws StartFailure, InterruptedException {
        Together together = new Together(steps);
        var _ = broken.thenAccept(line -> together.outcome.completeExceptionally(new StartFailure(line)));
        steps.forEach(step -> Thread.startVirtualThread(() -> together.perform(step)));
        together.await(patience);
    }

    private void perform(Step step) {
        try {
            step.action().run();
            unfinished.remove(step);
            if (unfinished.isEmpty()) {
                outcome.complete(null);
            }
        } catch (Exception e) {
            outcome.completeExceptionally(
                    e instanceof StartFailure
                            ? e
                            : new StartFailure(step.name() + " did not start (" + e + "); its log: " + step.log(), e));
        }
    }

    private void await(Duration patience) throws StartFailure, InterruptedException {
        try {
            outcome.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new StartFailure("not ready in time: "
                    + unfinished.stream()
                            .map(step -> step.name() + " (its log: " + step.log() + ")")
                            .sorted()
                            .collect(Collectors.joining(", ")));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("the start failed: " + e.getCause(), e);
        }
    }
}
