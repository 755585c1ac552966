package org.shortfall.e2e;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One fault under load, and the judgement: every report that got {@code 202} has exactly one advice for a subscriber, in
 * the order of its subject's reports, nothing is left waiting, and {@code deploy/replay --verify} finds that every record
 * has one outcome, that stored and issued are the same bytes, and that the same bytes come out again.
 */
record FaultRun(RunningSystem system, Fault fault) {

    private static final int REPORTS = 1_500;
    private static final int BEFORE = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String NOTHING_WAITS = "+ 0 waiting; 0 lost, 0 doubled, 0 different";

    /** @throws AssertionError saying what is lost, doubled, out of order or different */
    void run() throws IOException, InterruptedException {
        Victims victims = new Victims(system);
        try (AdviceTopic topic = AdviceTopic.fromNowOn(system.bootstrapServers())) {
            Load load = Load.start(system.api(), fault.title() + System.nanoTime(), REPORTS);
            load.awaitAccepted(BEFORE);
            fault.inject(victims);
            Set<String> accepted = load.awaitAll();
            judge(accepted, topic.awaitAdviceOn(accepted, PATIENCE));
        }
        String verdict = verdict(victims);
        if (!verdict.contains(NOTHING_WAITS)) {
            throw new AssertionError(verdict);
        }
    }

    private static void judge(Set<String> accepted, Map<String, List<ConsumerRecord<String, String>>> advice) {
        Set<String> lost = new HashSet<>(accepted);
        lost.removeAll(advice.keySet());
        if (!lost.isEmpty()) {
            throw new AssertionError(lost.size() + " accepted reports have no advice, such as "
                    + lost.iterator().next());
        }
        advice.forEach((report, events) -> {
            if (events.size() > 1) {
                throw new AssertionError("advice on report " + report + " was issued " + events.size() + " times");
            }
        });
        inOrder(advice);
    }

    /** A subject's advice carries the numbers of its reports: in the topic they never fall. */
    private static void inOrder(Map<String, List<ConsumerRecord<String, String>>> advice) {
        Map<String, Long> last = new HashMap<>();
        advice.values().stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Long.compare(a.offset(), b.offset()))
                .forEach(event -> {
                    long number = Long.parseLong(AdviceTopic.headers(event).getOrDefault("ce_sequence", "0"));
                    Long before = last.put(event.key(), number);
                    if (before != null && number != before + 1) {
                        throw new AssertionError("after advice " + before + " of a subject came " + number);
                    }
                });
    }

    /** What is still on its way has time to arrive. */
    private static String verdict(Victims victims) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String verdict = victims.operate("deploy/replay --verify");
        while (!verdict.contains(NOTHING_WAITS) && Instant.now().isBefore(end)) {
            Thread.sleep(1_000);
            verdict = victims.operate("deploy/replay --verify");
        }
        return verdict;
    }
}
