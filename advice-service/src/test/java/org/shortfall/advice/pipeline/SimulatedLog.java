package org.shortfall.advice.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.pipeline.SimulatedKafka.State;
import org.shortfall.advice.pipeline.SimulatedKafka.Txn;
import org.shortfall.advice.pipeline.Stage.Actor;
import org.shortfall.advice.pipeline.Stage.Fault;

/** One process' clients of the simulated brokers. */
class SimulatedLog implements ReportLog {

    private static final int PATIENCE = 100;

    /** What the real clients throw when the brokers are away. */
    static final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Away() {
            super("away", null, false, false);
        }
    }

    /** What is done at the brokers. */
    private interface Effect<T> {
        T happen() throws IssueFailure;
    }

    private final SimulatedKafka kafka;
    private final Actor actor;
    private final String slot;
    private final Map<Integer, Long> positions = new HashMap<>();
    private final Set<Integer> flowing = new HashSet<>();
    private @Nullable Ownership owner;
    private int producerEpoch;

    SimulatedLog(SimulatedKafka kafka, Actor actor, String slot) {
        this.kafka = kafka;
        this.actor = actor;
        this.slot = slot;
        renew();
    }

    @Override
    public void join(Ownership itsOwner) {
        owner = itsOwner;
        remote(() -> {
            kafka.join(this);
            return true;
        });
    }

    @Override
    public List<ReportRecord> poll(Duration atMost) {
        Ownership told = Objects.requireNonNull(owner);
        if (!remote(() -> kafka.isMember(this))) {
            Set<Integer> lost = Set.copyOf(positions.keySet());
            forget(lost);
            told.lost(lost);
            kafka.join(this);
        }
        Set<Integer> revoked = positions.keySet().stream()
                .filter(p -> !kafka.isTarget(this, p))
                .collect(Collectors.toSet());
        if (!revoked.isEmpty()) {
            told.revoked(revoked);
            forget(revoked);
            kafka.release(this, revoked);
        }
        for (int partition = 0; partition < kafka.partitionCount(); partition++) {
            if (!positions.containsKey(partition) && kafka.take(this, partition)) {
                positions.put(partition, 0L);
                told.assigned(Set.of(partition));
            }
        }
        return next();
    }

    /** Records of some of the partitions that flow, as a fetch may bring them. */
    private List<ReportRecord> next() {
        List<ReportRecord> records = new ArrayList<>();
        for (int partition : flowing) {
            List<ReportRecord> log = kafka.records(partition);
            int from = Math.toIntExact(positions.getOrDefault(partition, 0L));
            int to = Math.min(log.size(), from + kafka.someFew());
            if (from < to) {
                records.addAll(log.subList(from, to));
                positions.put(partition, (long) to);
                polled(partition, to);
            }
        }
        return records;
    }

    /** Where a careless log would commit. */
    void polled(int partition, long position) {}

    @Override
    public void flow(int partition) {
        flowing.add(partition);
    }

    @Override
    public void hold(int partition) {
        flowing.remove(partition);
    }

    @Override
    public void seek(int partition, long offset) {
        positions.put(partition, offset);
    }

    @Override
    public OptionalLong committed(int partition) {
        for (int i = 0; i < PATIENCE; i++) {
            if (!remote(() -> kafka.isPending(partition))) {
                Long offset = kafka.committed(partition);
                return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
            }
        }
        throw new Away();
    }

    @Override
    public long start(int partition) {
        return 0;
    }

    @Override
    public long end(int partition) {
        return kafka.records(partition).size();
    }

    @Override
    public void issue(List<Outcome> outcomes, SortedMap<Integer, Long> offsets) throws IssueFailure {
        List<Outcome> told = outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Duplicate))
                .toList();
        Txn txn = produced(() -> kafka.begin(slot));
        produced(() -> {
            kafka.send(txn, told);
            return true;
        });
        produced(() -> {
            if (!kafka.isMember(this)) {
                throw new IssueFailure("not a member");
            }
            txn.offsets = new TreeMap<>(offsets);
            return true;
        });
        produced(() -> {
            if (txn.state != State.OPEN) {
                throw new IssueFailure("aborted");
            }
            txn.state = State.PREPARED;
            return true;
        });
    }

    @Override
    public final void renew() {
        remote(() -> producerEpoch = kafka.initProducer(slot));
    }

    @Override
    public void close() {
        actor.step();
        kafka.leave(this);
    }

    private void forget(Set<Integer> partitions) {
        positions.keySet().removeAll(partitions);
        flowing.removeAll(partitions);
    }

    private <T> T produced(Effect<T> effect) throws IssueFailure {
        Fault fault = actor.step();
        if (fault == Fault.FAILS || kafka.isFenced(slot, producerEpoch)) {
            throw new IssueFailure("away or fenced");
        }
        T result = effect.happen();
        if (fault == Fault.ANSWER_LOST) {
            throw new IssueFailure("answer lost");
        }
        return afterwards(fault, result);
    }

    private <T> T remote(Effect<T> effect) {
        Fault fault = actor.step();
        if (fault == Fault.FAILS) {
            throw new Away();
        }
        T result;
        try {
            result = effect.happen();
        } catch (IssueFailure e) {
            throw new AssertionError(e);
        }
        if (fault == Fault.ANSWER_LOST) {
            throw new Away();
        }
        return afterwards(fault, result);
    }

    private <T> T afterwards(Fault fault, T result) {
        if (fault == Fault.CRASHES_AFTERWARDS) {
            throw actor.crash();
        }
        return result;
    }
}
