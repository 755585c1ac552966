package org.shortfall.advice.pipeline;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.pipeline.AdviceStore.Cursor;
import org.shortfall.advice.pipeline.ReportLog.IssueFailure;

/**
 * Takes every record of the partitions that this instance owns to exactly one outcome: stored first, then issued in one
 * Kafka transaction with the offsets. Whatever fails, the batch is run again from what Kafka has committed; what is
 * stored keeps its bytes, and another owner's work is never touched.
 *
 * <p>It knows no clock, no thread and no client: a simulation runs it against doubles of log and store.
 */
final class Passage implements ReportLog.Ownership {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final ReportLog log;
    private final AdviceStore store;
    private final ReportReader reader;
    private final Supplier<@Nullable AdviceMaker> newest;
    private final Witness witness;
    private final SortedSet<Integer> assigned = new TreeSet<>();
    private final SortedMap<Integer, Claim> claims = new TreeMap<>();
    private final SortedSet<Integer> refused = new TreeSet<>();

    /** @param newest the newest release that is loaded, with its engine; null while none is */
    Passage(
            ReportLog log,
            AdviceStore store,
            ReportReader reader,
            Supplier<@Nullable AdviceMaker> newest,
            Witness witness) {
        this.log = log;
        this.store = store;
        this.reader = reader;
        this.newest = newest;
        this.witness = witness;
    }

    /**
     * Takes over what was assigned, reads once, and finishes what came.
     *
     * @throws SQLException if PostgreSQL is away or asks to run this again; nothing is lost: {@link #rest}, then go on
     * @throws DisplacedException if another instance owns a partition of ours: leave the group and join it again
     */
    void turn(Duration patience) throws SQLException {
        for (int partition : List.copyOf(assigned)) {
            if (!claims.containsKey(partition) && !refused.contains(partition)) {
                claim(partition);
            }
        }
        AdviceMaker maker = newest.get();
        claims.forEach((partition, claim) -> {
            if (maker != null && maker.release() >= claim.release()) {
                log.flow(partition);
            } else {
                log.hold(partition);
            }
        });
        Batch batch = new Batch(log.poll(patience).stream()
                .filter(record -> claims.containsKey(record.partition()))
                .map(reader::read)
                .toList());
        if (batch.items().isEmpty() || maker == null) {
            note(Set.copyOf(claims.keySet()));
        } else {
            witness.taken(batch);
            finish(batch, maker);
        }
    }

    /** Stays in the group for this long without taking records. */
    void rest(Duration pause) {
        claims.keySet().forEach(log::hold);
        log.poll(pause);
    }

    /** Before the log is closed: PostgreSQL learns how far we are. */
    void leave() throws SQLException {
        note(Set.copyOf(claims.keySet()));
    }

    @Override
    public void assigned(Set<Integer> partitions) {
        assigned.addAll(partitions);
    }

    @Override
    public void revoked(Set<Integer> partitions) {
        try {
            note(partitions);
        } catch (SQLException e) {
            LOG.warnf("PostgreSQL was not told how far partitions %s are; the next owner asks Kafka", partitions);
        }
        lost(partitions);
    }

    @Override
    public void lost(Set<Integer> partitions) {
        assigned.removeAll(partitions);
        outOfRange(partitions);
    }

    @Override
    public void outOfRange(Set<Integer> partitions) {
        claims.keySet().removeAll(partitions);
        if (refused.removeAll(partitions)) {
            witness.refused(refused);
        }
    }

    private void claim(int partition) throws SQLException {
        Cursor cursor = store.claim(partition);
        // Asked for after the claim: whatever an earlier owner could still commit is in it.
        OptionalLong committed = log.committed(partition);
        if (committed.isPresent() && cursor.stored() < committed.getAsLong()) {
            // Unless a later owner was faster than we are, who stored what Kafka now has as finished.
            cursor = store.claim(partition);
        }
        if (committed.isPresent() && cursor.stored() < committed.getAsLong()) {
            refuse(
                    partition,
                    "PostgreSQL has its reports up to %d only, but Kafka has %d as finished: PostgreSQL has lost commits; "
                                    .formatted(cursor.stored(), committed.getAsLong())
                            + "restore it, or make the advice anew with deploy/replay --reset");
            return;
        }
        long position = committed.orElse(cursor.next());
        if (position > log.end(partition)) {
            refuse(
                    partition,
                    "Kafka ends before offset %d, which is finished: Kafka has lost reports; see deploy/replay --help"
                            .formatted(position));
            return;
        }
        long start = Math.max(position, log.start(partition));
        Claim claim = new Claim(cursor.epoch(), start, Math.max(cursor.next(), start), cursor.next(), cursor.release());
        if (start > position) {
            witness.gap(partition, start - position);
            store.note(partition, claim.epoch(), start, claim.next());
        }
        log.seek(partition, start);
        claims.put(partition, claim);
    }

    private void refuse(int partition, String why) {
        LOG.errorf("partition %d is left alone. %s", partition, why);
        refused.add(partition);
        witness.refused(refused);
    }

    private void finish(Batch batch, AdviceMaker maker) throws SQLException {
        List<Outcome> outcomes;
        try {
            outcomes = store.transaction(transaction -> Advisor.advise(transaction, batch, claims, maker));
        } catch (SQLException e) {
            batch.starts().forEach(log::seek);
            throw e;
        }
        SortedMap<Integer, Long> ends = batch.ends();
        List<Outcome> open = outcomes.stream().filter(this::isToBeIssued).toList();
        ends.keySet()
                .forEach(partition -> claims.computeIfPresent(partition, (p, claim) -> claim.noted(maker.release())));
        try {
            log.issue(open, ends);
        } catch (IssueFailure e) {
            LOG.warnf("Kafka did not take a batch (%s); it is run again", e.getMessage());
            recover();
            witness.ended(open.stream().filter(this::isCommitted).toList());
            return;
        }
        ends.forEach((partition, end) -> claims.computeIfPresent(partition, (p, claim) -> claim.committed(end)));
        witness.ended(open);
    }

    private boolean isToBeIssued(Outcome outcome) {
        Claim claim = claims.get(outcome.record().partition());
        return claim != null && outcome.record().offset() >= claim.next();
    }

    private boolean isCommitted(Outcome outcome) {
        Claim claim = claims.get(outcome.record().partition());
        return claim != null && outcome.record().offset() < claim.position();
    }

    /** The last transaction may have been committed although its answer was lost: Kafka knows. */
    private void recover() {
        log.renew();
        for (Map.Entry<Integer, Claim> entry : claims.entrySet()) {
            long position =
                    log.committed(entry.getKey()).orElse(entry.getValue().position());
            entry.setValue(entry.getValue().committed(position));
            log.seek(entry.getKey(), position);
        }
    }

    private void note(Set<Integer> partitions) throws SQLException {
        for (int partition : partitions) {
            Claim claim = claims.get(partition);
            if (claim != null && claim.noted() < claim.next()) {
                store.note(partition, claim.epoch(), claim.next(), claim.next());
                claims.put(partition, claim.noted(claim.release()));
            }
        }
    }
}
