package org.shortfall.advice.pipeline;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.SimulatedPostgres.Draft;
import org.shortfall.advice.pipeline.Stage.Actor;
import org.shortfall.advice.pipeline.Stage.Fault;
import org.shortfall.advice.pipeline.Subjects.Known;

/** One process' connections to the simulated database. */
class SimulatedStore implements AdviceStore {

    private static final int PATIENCE = 100;

    private final SimulatedPostgres database;
    private final Actor actor;
    private final Map<Integer, Long> claimed = new HashMap<>();
    private final boolean checksEpochs;

    /** @param checksEpochs false for a store that lets everybody in: the oracle must notice */
    SimulatedStore(SimulatedPostgres database, Actor actor, boolean checksEpochs) {
        this.database = database;
        this.actor = actor;
        this.checksEpochs = checksEpochs;
    }

    @Override
    public Cursor claim(int partition) throws SQLException {
        Fault fault = whenFree(() -> !database.isLocked(partition));
        Cursor cursor = database.claim(partition);
        claimed.put(partition, cursor.epoch());
        answer(fault);
        return cursor;
    }

    @Override
    public void note(int partition, long epoch, long stored, long next) throws SQLException {
        Fault fault = whenFree(() -> !database.isLocked(partition));
        database.note(partition, epoch, stored, next);
        answer(fault);
    }

    @Override
    public <T> T transaction(AdviceStore.Work<T> work) throws SQLException {
        Draft open = database.begin();
        try {
            T result = work.run(new InTransaction(open));
            Fault fault = whenFree(() -> true);
            alive(open);
            database.commit(open);
            answer(fault);
            return result;
        } finally {
            database.end(open);
        }
    }

    /** Waits for others as the database does: until it is free, or too long. */
    private Fault whenFree(BooleanSupplier free) throws SQLException {
        for (int i = 0; i < PATIENCE; i++) {
            Fault fault = actor.step();
            if (fault == Fault.FAILS) {
                throw new SQLException("away", "08006");
            }
            if (free.getAsBoolean()) {
                return fault;
            }
        }
        throw new SQLException("waited too long", "55P03");
    }

    private void answer(Fault fault) throws SQLException {
        if (fault == Fault.CRASHES_AFTERWARDS) {
            throw actor.crash();
        }
        if (fault == Fault.ANSWER_LOST) {
            throw new SQLException("answer lost", "08006");
        }
    }

    private static void alive(Draft work) throws SQLException {
        if (work.broken) {
            throw new SQLException("ended while idle in a transaction", "25P03");
        }
    }

    private final class InTransaction implements Transaction {

        private final Draft work;

        InTransaction(Draft work) {
            this.work = work;
        }

        @Override
        public SortedMap<Integer, Long> lockedEpochs(Collection<Integer> partitions) throws SQLException {
            SortedMap<Integer, Long> epochs = new TreeMap<>();
            if (!checksEpochs) {
                partitions.forEach(partition -> epochs.put(partition, claimed.getOrDefault(partition, 0L)));
                return epochs;
            }
            for (int partition : new TreeSet<>(partitions)) {
                answer(whenFree(() -> !database.isLocked(partition)));
                alive(work);
                work.locked.add(partition);
                Cursor cursor = database.cursors().get(partition);
                if (cursor != null) {
                    epochs.put(partition, cursor.epoch());
                }
            }
            return epochs;
        }

        @Override
        public Map<UUID, StoredAdvice> stored(Collection<UUID> reportIds) throws SQLException {
            answer(whenFree(() -> true));
            alive(work);
            return database.stored(reportIds);
        }

        @Override
        public Subjects subjects(Collection<String> subjects) {
            return database.subjects(subjects);
        }

        @Override
        public int insert(List<StoredAdvice> rows) throws SQLException {
            List<UUID> ids = rows.stream().map(StoredAdvice::reportId).collect(Collectors.toList());
            answer(whenFree(() -> !database.isAwaited(work, ids)));
            alive(work);
            return database.insert(work, rows);
        }

        @Override
        public Set<LogPosition> failed(Collection<UUID> reportIds) {
            return database.failed(reportIds);
        }

        @Override
        public void insertFailed(List<FailedReport> rows) {
            work.failures.addAll(rows);
        }

        @Override
        public void remember(Map<String, Known> subjects) {
            work.subjects.putAll(subjects);
        }

        @Override
        public void advance(int partition, Cursor to) {
            work.cursors.put(partition, to);
        }
    }
}
