package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.shortfall.local.Together.Step;

class TogetherTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void it_returns_when_all_steps_are_done() throws Exception {
        CountDownLatch done = new CountDownLatch(2);

        Together.run(List.of(step("one", done::countDown), step("two", done::countDown)), broken, LONG);

        assertThat(done.getCount()).isZero();
    }

    @Test
    void a_step_that_fails_ends_the_wait_for_the_others() {
        Step failing = step("kafka", () -> {
            throw new IOException("no luck");
        });

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Together.run(List.of(step("slow", never::await), failing), broken, LONG))
                .withMessageContaining("kafka did not start")
                .withMessageContaining("its log: kafka.log");
    }

    @Test
    void a_process_that_ends_meanwhile_ends_the_wait() {
        broken.complete("advice-service exited with code 1; its log: advice-service.log");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Together.run(List.of(step("slow", never::await)), broken, LONG))
                .withMessage("advice-service exited with code 1; its log: advice-service.log");
    }

    @Test
    void the_late_ones_are_named() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Together.run(
                        List.of(step("quick", () -> {}), step("slow", never::await)), broken, Duration.ofMillis(200)))
                .withMessage("not ready in time: slow (its log: slow.log)");
    }

    private static Step step(String name, Together.Action action) {
        return new Step(name, Path.of(name + ".log"), action);
    }
}
