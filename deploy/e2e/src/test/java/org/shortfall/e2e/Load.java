package org.shortfall.e2e;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Posts many reports over 32 connections and keeps the ledger: which ids got a {@code 202}.
 *
 * <p>What is refused for now (5xx, connection lost) is tried again with the same key, as the API asks of its clients.
 */
final class Load {

    private static final int CONNECTIONS = 32;
    private static final int SUBJECTS = 400;
    private static final int ACCEPTED = 202;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern REPORT_ID = Pattern.compile("\"reportId\"\\s*:\\s*\"([^\"]+)\"");

    private final Api api;
    private final String name;
    private final int reports;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(CONNECTIONS);
    private final long start = System.nanoTime();

    private Load(Api api, String name, int reports) {
        this.api = api;
        this.name = name;
        this.reports = reports;
    }

    /** Begins at once. @param name part of every key, so that two loads never share one */
    static Load start(Api api, String name, int reports) {
        Load load = new Load(api, name, reports);
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread.startVirtualThread(load::work);
        }
        return load;
    }

    /** Returns when so many reports have been accepted. */
    void awaitAccepted(int number) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (accepted.size() < number && Instant.now().isBefore(deadline)) {
            Thread.sleep(5);
        }
    }

    /** Returns the ids of all reports once each has got its {@code 202}. */
    Set<String> awaitAll() throws InterruptedException {
        if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("only " + accepted.size() + " of " + reports + " were accepted in time");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%s: %d reports accepted in %.1f s, %.0f a second; %d answers asked to try again%n",
                name, accepted.size(), seconds, reports / seconds, refusals.get());
        return accepted;
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < reports; i = next.getAndIncrement()) {
                post(i);
            }
            done.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(int i) throws InterruptedException {
        String report = Reports.nightCramps("load-" + i % SUBJECTS);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            try {
                HttpResponse<String> response = api.post(report, name + "-" + i);
                if (response.statusCode() == ACCEPTED) {
                    accepted.add(reportId(response.body()));
                    return;
                }
                if (response.statusCode() < 500) {
                    throw new AssertionError("HTTP " + response.statusCode() + " " + response.body());
                }
            } catch (IOException e) {
                // Cut off: whether it was accepted is unknown, so the same key goes again.
            }
            refusals.incrementAndGet();
            Thread.sleep(100);
        }
    }

    private static String reportId(String body) {
        Matcher matcher = REPORT_ID.matcher(body);
        if (!matcher.find()) {
            throw new AssertionError("202 without a reportId: " + body);
        }
        return matcher.group(1);
    }
}
