package org.shortfall.advice.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shortfall.advice.AdviceConfig;

/** Hands what was just issued, by whichever instance, to those of this instance who wait for it. */
@ApplicationScoped
public class AdviceFeed {

    private final Map<UUID, Set<ReportWait>> waits = new ConcurrentHashMap<>();
    private final Map<String, Set<Subscription>> subscriptions = new ConcurrentHashMap<>();
    private final AdviceConfig config;

    AdviceFeed(AdviceConfig config) {
        this.config = config;
    }

    /** Starts to wait for the advice on a report; look into the table after this, not before. */
    public ReportWait expect(UUID reportId) {
        ReportWait wait = new ReportWait(gone -> remove(waits, reportId, gone));
        add(waits, reportId, wait);
        return wait;
    }

    /** Starts to collect a subject's advice; look into the table after this, not before. */
    public Subscription subscribe(String subject) {
        Subscription subscription =
                new Subscription(config.stream().bufferSize(), gone -> remove(subscriptions, subject, gone));
        add(subscriptions, subject, subscription);
        return subscription;
    }

    void issued(UUID reportId, String subject, long number, byte[] value) {
        waits.getOrDefault(reportId, Set.of()).forEach(ReportWait::arrived);
        subscriptions
                .getOrDefault(subject, Set.of())
                .forEach(subscription -> subscription.offer(new Subscription.Event(number, value)));
    }

    private static <K, V> void add(Map<K, Set<V>> map, K key, V value) {
        map.compute(key, (k, set) -> {
            Set<V> values = set == null ? ConcurrentHashMap.newKeySet() : set;
            values.add(value);
            return values;
        });
    }

    private static <K, V> void remove(Map<K, Set<V>> map, K key, V value) {
        map.computeIfPresent(key, (k, set) -> {
            set.remove(value);
            return set.isEmpty() ? null : set;
        });
    }
}
