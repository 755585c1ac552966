package org.shortfall.advice.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The brokers: report partitions, the group with its committed offsets, and transactions with fencing, aborts and a
 * read_committed view.
 */
final class SimulatedKafka {

    static final UUID TOPIC_ID = new UUID(1, 1);

    /** How far a transaction is; prepared is decided, but its offsets are not readable yet. */
    enum State {
        OPEN,
        PREPARED,
        COMMITTED,
        ABORTED
    }

    /** A transaction of one producer. */
    static final class Txn {

        final String slot;
        State state = State.OPEN;
        SortedMap<Integer, Long> offsets = new TreeMap<>();

        Txn(String slot) {
            this.slot = slot;
        }

        boolean isPending() {
            return state == State.OPEN || state == State.PREPARED;
        }
    }

    /** A message on one of the two outgoing topics. */
    record Message(Outcome outcome, Txn txn) {}

    private final List<List<ReportRecord>> partitions = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Txn> txns = new ArrayList<>();
    private final Map<Integer, Long> committed = new HashMap<>();
    private final Map<String, Integer> producerEpochs = new HashMap<>();
    private final List<SimulatedLog> members = new ArrayList<>();
    private final Map<Integer, SimulatedLog> targets = new HashMap<>();
    private final Map<Integer, SimulatedLog> owners = new HashMap<>();
    private final Random chance;

    SimulatedKafka(int partitionCount, Random chance) {
        this.chance = chance;
        for (int i = 0; i < partitionCount; i++) {
            partitions.add(new ArrayList<>());
        }
    }

    void append(int partition, byte @Nullable [] key, byte @Nullable [] value) {
        List<ReportRecord> log = partitions.get(partition);
        ConsumerRecord<byte[], byte[]> raw = new ConsumerRecord<>("reports", partition, log.size(), key, value);
        raw.headers().add("ce_type", "org.shortfall.symptom-reported.v1".getBytes(StandardCharsets.UTF_8));
        log.add(new ReportRecord(TOPIC_ID, raw));
    }

    List<ReportRecord> records(int partition) {
        return partitions.get(partition);
    }

    int partitionCount() {
        return partitions.size();
    }

    @Nullable
    Long committed(int partition) {
        return committed.get(partition);
    }

    void commitEarly(int partition, long offset) {
        committed.put(partition, offset);
    }

    /** What a subscriber sees that reads only what is committed. */
    List<Outcome> readCommitted() {
        return messages.stream()
                .filter(message -> message.txn().state == State.COMMITTED)
                .map(Message::outcome)
                .toList();
    }

    boolean isPending(int partition) {
        return txns.stream().anyMatch(txn -> txn.isPending() && txn.offsets.containsKey(partition));
    }

    int someFew() {
        return 1 + chance.nextInt(5);
    }

    // The group

    void join(SimulatedLog member) {
        members.add(member);
        rebalance();
    }

    void leave(SimulatedLog member) {
        if (members.remove(member)) {
            owners.values().removeIf(owner -> owner == member);
            rebalance();
        }
    }

    boolean isMember(SimulatedLog log) {
        return members.contains(log);
    }

    /** A session that is over: others get the partitions while the member may still think that they are its own. */
    void expireSomeone() {
        if (!members.isEmpty()) {
            leave(members.get(chance.nextInt(members.size())));
        }
    }

    void rebalance() {
        targets.clear();
        if (!members.isEmpty()) {
            for (int partition = 0; partition < partitions.size(); partition++) {
                targets.put(partition, members.get(chance.nextInt(members.size())));
            }
        }
    }

    boolean isTarget(SimulatedLog log, int partition) {
        return targets.get(partition) == log;
    }

    /** Gives a partition to its target if nobody has it. */
    boolean take(SimulatedLog log, int partition) {
        return isTarget(log, partition) && owners.putIfAbsent(partition, log) == null;
    }

    void release(SimulatedLog log, Set<Integer> given) {
        given.forEach(partition -> owners.remove(partition, log));
    }

    // Transactions

    /** Fences earlier producers of the slot; what they left open is undone, what was decided is done. */
    int initProducer(String slot) {
        txns.stream().filter(txn -> txn.slot.equals(slot)).forEach(txn -> {
            if (txn.state == State.OPEN) {
                txn.state = State.ABORTED;
            }
            complete(txn);
        });
        return producerEpochs.merge(slot, 1, Integer::sum);
    }

    boolean isFenced(String slot, int epoch) {
        return producerEpochs.getOrDefault(slot, 0) != epoch;
    }

    Txn begin(String slot) {
        txns.stream().filter(txn -> txn.slot.equals(slot)).forEach(this::complete);
        Txn txn = new Txn(slot);
        txns.add(txn);
        return txn;
    }

    void send(Txn txn, List<Outcome> outcomes) {
        outcomes.forEach(outcome -> messages.add(new Message(outcome, txn)));
    }

    /** The coordinator's patience with some transaction is over, or it writes the markers of a decided one. */
    void tick() {
        List<Txn> pending = txns.stream().filter(Txn::isPending).toList();
        if (!pending.isEmpty()) {
            Txn txn = pending.get(chance.nextInt(pending.size()));
            if (txn.state == State.OPEN) {
                txn.state = State.ABORTED;
                producerEpochs.merge(txn.slot, 1, Integer::sum);
            }
            complete(txn);
        }
    }

    /** Calm: what is decided becomes readable, and the sessions of those who are gone end. */
    void settle() {
        txns.forEach(this::complete);
    }

    void expireAll() {
        List.copyOf(members).forEach(this::leave);
    }

    private void complete(Txn txn) {
        if (txn.state == State.PREPARED) {
            txn.state = State.COMMITTED;
            committed.putAll(txn.offsets);
        }
    }
}
