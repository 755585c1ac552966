package org.shortfall.advice.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shortfall.advice.pipeline.AdviceStore.Cursor;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/** The database: committed rows, row locks, and transactions that see what is committed. */
final class SimulatedPostgres {

    /** What one transaction has written and locked. */
    static final class Draft {

        final Map<UUID, StoredAdvice> rows = new HashMap<>();
        final List<FailedReport> failures = new ArrayList<>();
        final Map<String, Known> subjects = new HashMap<>();
        final Map<Integer, Cursor> cursors = new HashMap<>();
        final Set<Integer> locked = new HashSet<>();
        boolean broken;
    }

    private final Map<UUID, StoredAdvice> rows = new HashMap<>();
    private final List<FailedReport> failures = new ArrayList<>();
    private final Map<String, Known> subjects = new HashMap<>();
    private final Map<Integer, Cursor> cursors = new HashMap<>();
    private final List<Draft> open = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    Map<UUID, StoredAdvice> rows() {
        return rows;
    }

    Map<Integer, Cursor> cursors() {
        return cursors;
    }

    /** Rows that somebody stored for a partition that another one owned by then. */
    List<String> violations() {
        return violations;
    }

    boolean isLocked(int partition) {
        return open.stream().anyMatch(work -> work.locked.contains(partition));
    }

    Cursor claim(int partition) {
        return cursors.merge(
                partition,
                new Cursor(1, 0, 0, 0),
                (old, first) -> new Cursor(old.epoch() + 1, old.stored(), old.next(), old.release()));
    }

    void note(int partition, long epoch, long stored, long next) {
        cursors.computeIfPresent(
                partition, (p, old) -> old.epoch() == epoch ? moved(old, stored, next, old.release()) : old);
    }

    Draft begin() {
        Draft work = new Draft();
        open.add(work);
        return work;
    }

    /** Whether another transaction is about to insert one of these. */
    boolean isAwaited(Draft work, Collection<UUID> reportIds) {
        return open.stream()
                .anyMatch(other -> other != work && reportIds.stream().anyMatch(other.rows::containsKey));
    }

    int insert(Draft work, List<StoredAdvice> added) {
        int inserted = 0;
        for (StoredAdvice row : added) {
            if (!rows.containsKey(row.reportId()) && !isNumbered(row)) {
                work.rows.put(row.reportId(), row);
                inserted++;
            }
        }
        return inserted;
    }

    private boolean isNumbered(StoredAdvice row) {
        return rows.values().stream()
                .anyMatch(other -> other.subject().equals(row.subject()) && other.number() == row.number());
    }

    Map<UUID, StoredAdvice> stored(Collection<UUID> reportIds) {
        Map<UUID, StoredAdvice> found = new HashMap<>(rows);
        found.keySet().retainAll(Set.copyOf(reportIds));
        return found;
    }

    Set<LogPosition> failed(Collection<UUID> reportIds) {
        return failures.stream()
                .filter(failure -> reportIds.contains(failure.reportId()))
                .map(FailedReport::position)
                .collect(Collectors.toSet());
    }

    Subjects subjects(Collection<String> names) {
        Map<String, Known> found = new HashMap<>(subjects);
        found.keySet().retainAll(Set.copyOf(names));
        return new Subjects(found);
    }

    void commit(Draft work) {
        work.cursors.forEach((partition, cursor) -> {
            Cursor old = cursors.getOrDefault(partition, new Cursor(0, 0, 0, 0));
            if (old.epoch() != cursor.epoch()) {
                violations.add("epoch %d stored reports of partition %d, which epoch %d owned"
                        .formatted(cursor.epoch(), partition, old.epoch()));
            }
            cursors.put(partition, moved(old, cursor.stored(), cursor.next(), cursor.release()));
        });
        rows.putAll(work.rows);
        failures.addAll(work.failures);
        subjects.putAll(work.subjects);
        end(work);
    }

    void end(Draft work) {
        open.remove(work);
    }

    /** The server ends a transaction that idles: the process behind it may have been stopped. */
    void breakSomeone(Random chance) {
        if (!open.isEmpty()) {
            Draft work = open.get(chance.nextInt(open.size()));
            work.broken = true;
            end(work);
        }
    }

    private static Cursor moved(Cursor old, long stored, long next, int release) {
        return new Cursor(old.epoch(), Math.max(old.stored(), stored), Math.max(old.next(), next), release);
    }
}
