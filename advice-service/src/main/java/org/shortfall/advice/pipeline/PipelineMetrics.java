package org.shortfall.advice.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Duplicate;
import org.shortfall.advice.pipeline.Outcome.Issued;

/** What an operator watches: how reports end, how many wait and for how long. Numbers and codes only. */
@ApplicationScoped
class PipelineMetrics implements Witness {

    static final String REPORTS = "shortfall.reports";

    private static final Logger LOG = Logger.getLogger(PipelineMetrics.class);

    private final MeterRegistry registry;
    private final Clock clock = Clock.systemUTC();
    private volatile long lag;
    private volatile @Nullable Instant oldest;
    private volatile SortedSet<Integer> refused = Collections.emptySortedSet();

    PipelineMetrics(MeterRegistry registry) {
        this.registry = registry;
        List.of("advice", "dead_letter", "duplicate").forEach(outcome -> registry.counter(REPORTS, "outcome", outcome));
        registry.counter("shortfall.reports.lost");
        registry.gauge("shortfall.reports.waiting", this, metrics -> metrics.lag);
        registry.gauge("shortfall.partitions.refused", this, metrics -> metrics.refused.size());
        TimeGauge.builder(
                        "shortfall.reports.oldest",
                        this,
                        TimeUnit.MILLISECONDS,
                        metrics -> metrics.ageOfOldest().toMillis())
                .description("age of the oldest report that has no outcome yet")
                .register(registry);
    }

    @Override
    public void taken(Batch batch) {
        oldest = batch.items().getFirst().record().receivedAt();
    }

    @Override
    public void ended(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            String name = switch (outcome) {
                case Issued issued -> "advice";
                case DeadLetter letter -> "dead_letter";
                case Duplicate duplicate -> "duplicate";
            };
            registry.counter(REPORTS, "outcome", name).increment();
        }
    }

    @Override
    public void reading(long waiting) {
        lag = waiting;
        if (waiting == 0) {
            oldest = null;
        }
    }

    @Override
    public void gap(int partition, long records) {
        LOG.errorf("the log no longer has %d reports of partition %d that had no outcome yet", records, partition);
        registry.counter("shortfall.reports.lost").increment(records);
    }

    @Override
    public void refused(SortedSet<Integer> partitions) {
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(partitions));
    }

    SortedSet<Integer> refusedPartitions() {
        return refused;
    }

    private Duration ageOfOldest() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}
