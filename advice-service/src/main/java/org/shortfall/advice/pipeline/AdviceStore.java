package org.shortfall.advice.pipeline;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/**
 * Where advice is stored before it is issued. Every failure is an {@link SQLException}: nothing was done then, or all of
 * it was and the answer was lost; running the same again finds out.
 */
interface AdviceStore {

    /** Takes a partition over: its epoch grows, so no batch of an earlier owner can be stored any more. */
    Cursor claim(int partition) throws SQLException;

    /** Keeps what is known to be stored and issued, if the partition is still ours; neither ever falls. */
    void note(int partition, long epoch, long stored, long next) throws SQLException;

    /** Runs work in one transaction: all of it is kept, or nothing when it throws. */
    <T> T transaction(Work<T> work) throws SQLException;

    /**
     * How far a partition is.
     *
     * @param epoch number of its owner
     * @param stored first offset whose outcome is not stored
     * @param next first offset whose outcome is not known to be issued
     * @param release highest release that a report of the partition was advised with; 0 if none was
     */
    record Cursor(long epoch, long stored, long next, int release) {}

    /** What to do in one transaction. */
    interface Work<T> {
        T run(Transaction transaction) throws SQLException;
    }

    /** One transaction. */
    interface Transaction {

        /** The epochs of these partitions, in their order; they stay as they are until the transaction ends. */
        SortedMap<Integer, Long> lockedEpochs(Collection<Integer> partitions) throws SQLException;

        /** The advice that is stored on these reports. */
        Map<UUID, StoredAdvice> stored(Collection<UUID> reportIds) throws SQLException;

        /** Where records with these reports stand that the engine could not process. */
        Set<LogPosition> failed(Collection<UUID> reportIds) throws SQLException;

        /** How many reports these subjects have, and what they said. */
        Subjects subjects(Collection<String> subjects) throws SQLException;

        /** Inserts what is not stored yet and says how many rows that were. */
        int insert(List<StoredAdvice> rows) throws SQLException;

        void insertFailed(List<FailedReport> rows) throws SQLException;

        void remember(Map<String, Known> subjects) throws SQLException;

        /** Moves a partition's cursor on. */
        void advance(int partition, Cursor to) throws SQLException;
    }
}
