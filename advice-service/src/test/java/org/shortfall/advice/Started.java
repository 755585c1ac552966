package org.shortfall.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** Waits until the service says that it is ready. */
public final class Started {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private Started() {}

    public static void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (given().get("/q/health/ready").statusCode() != 200) {
            assertThat(Instant.now()).as("the service became ready").isBefore(end);
            Thread.sleep(100);
        }
    }
}
