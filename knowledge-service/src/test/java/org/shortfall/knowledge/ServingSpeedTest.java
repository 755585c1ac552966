package org.shortfall.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Measures reads and search; SERVING.md says how to run it and what came of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "takes two minutes and a quiet machine")
class ServingSpeedTest {

    private static final int CLIENTS = 16;
    private static final List<String> WORDS = List.of(
            "magnesium",
            "magnesum",
            "metfromin",
            "leg cramps",
            "my calves cramp at night",
            "pain in my legs",
            "restles legs",
            "tingling feet",
            "vitamin b 12",
            "spinnach",
            "almonds",
            "lisinopryl",
            "high blood pressure",
            "heart",
            "tired all the time",
            "iron");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @Test
    void an_indexed_read_reaches_three_fifths_of_a_bare_endpoint_with_the_same_query()
            throws InterruptedException, ExecutionException {
        URI read = root().resolve("/v1/catalogue/associations?symptom=leg_cramps");
        URI bare = root().resolve("/bare/associations/leg_cramps");
        perSecond(read, Duration.ofSeconds(10));
        perSecond(bare, Duration.ofSeconds(10));
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= 5; round++) {
            double ours = perSecond(read, Duration.ofSeconds(5));
            double theirs = perSecond(bare, Duration.ofSeconds(5));
            ratios.add(ours / theirs);
            System.out.printf("round %d: read %.0f/s, bare %.0f/s, ratio %.2f%n", round, ours, theirs, ours / theirs);
        }
        Collections.sort(ratios);
        System.out.printf("median ratio %.2f%n", ratios.get(2));
        assertThat(ratios.get(2)).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void a_search_takes_at_most_30_ms_at_50_requests_a_second() throws InterruptedException, ExecutionException {
        searches(10);
        List<Long> nanos = searches(60);
        Collections.sort(nanos);
        System.out.printf(
                "search: %d requests, p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                nanos.size(), at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1));
        assertThat(at(nanos, 0.99)).isLessThanOrEqualTo(30);
    }

    /** Sends a search every 20 ms, whether or not those before were answered, and counts from when it was due. */
    private List<Long> searches(int seconds) throws InterruptedException, ExecutionException {
        List<Future<Long>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < seconds * 50; i++) {
                long due = start + i * 20_000_000L;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                String words = URLEncoder.encode(WORDS.get(i % WORDS.size()), StandardCharsets.UTF_8);
                URI search = root().resolve("/v1/catalogue/search?q=" + words);
                answers.add(threads.submit(() -> {
                    get(search);
                    return System.nanoTime() - due;
                }));
            }
        }
        List<Long> nanos = new ArrayList<>();
        for (Future<Long> answer : answers) {
            nanos.add(answer.get());
        }
        return nanos;
    }

    private double perSecond(URI uri, Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        List<Future<Integer>> counts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(threads.submit(() -> {
                    int count = 0;
                    for (; System.nanoTime() < end; count++) {
                        get(uri);
                    }
                    return count;
                }));
            }
        }
        int sum = 0;
        for (Future<Integer> count : counts) {
            sum += count.get();
        }
        return sum / (double) time.toSeconds();
    }

    private void get(URI uri) throws IOException, InterruptedException {
        int status = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(200);
    }

    private static URI root() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    private static double at(List<Long> sorted, double quantile) {
        int index = (int) Math.ceil(quantile * sorted.size()) - 1;
        return sorted.get(index) / 1e6;
    }
}
