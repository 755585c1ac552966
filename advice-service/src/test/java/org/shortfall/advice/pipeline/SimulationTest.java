package org.shortfall.advice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.pipeline.Simulation.Control;

/** With {@code -Dseed=N} only that seed is run; {@code -Dseeds=N} runs so many. */
class SimulationTest {

    private static final long SEEDS = Long.getLong("seeds", 10_000);
    private static final Logger QUIET = Logger.getLogger("org.shortfall.advice.pipeline");

    @BeforeAll
    static void thousands_of_crashes_are_not_worth_a_line_each() {
        QUIET.setLevel(Level.OFF);
    }

    @Test
    void nothing_is_lost_doubled_or_out_of_order_whatever_goes_wrong() {
        Long only = Long.getLong("seed");
        LongStream seeds = only == null ? LongStream.range(0, SEEDS) : LongStream.of(only);

        List<String> failed = failures(seeds, Control.NONE);

        assertThat(failed).as("run one again with -Dseed=N").isEmpty();
    }

    @Test
    void the_oracle_notices_when_nobody_checks_who_owns_a_partition() {
        assertThat(failures(LongStream.range(0, SEEDS), Control.WITHOUT_EPOCHS)).isNotEmpty();
    }

    @Test
    void the_oracle_notices_when_offsets_are_committed_before_the_work_is_done() {
        assertThat(failures(LongStream.range(0, SEEDS), Control.COMMITTED_EARLY))
                .isNotEmpty();
    }

    /** Two at a time, on virtual threads as the actors are: handing over between them is cheap. */
    private static List<String> failures(LongStream seeds, Control control) {
        Queue<Long> left = new ConcurrentLinkedQueue<>(seeds.boxed().toList());
        List<String> failures = new CopyOnWriteArrayList<>();
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                two.execute(() -> {
                    for (Long seed = left.poll(); seed != null && failures.size() < 5; seed = left.poll()) {
                        String failure = failure(seed, control);
                        if (failure != null) {
                            failures.add(failure);
                        }
                    }
                });
            }
        }
        return failures;
    }

    private static @Nullable String failure(long seed, Control control) {
        try {
            Simulation simulation = new Simulation(seed, control);
            simulation.run();
            List<String> faults = Oracle.faultsOf(simulation);
            return faults.isEmpty() ? null : "seed " + seed + ": " + faults;
        } catch (AssertionError e) {
            return "seed " + seed + ": " + e.getMessage() + " " + e.getCause();
        }
    }
}
