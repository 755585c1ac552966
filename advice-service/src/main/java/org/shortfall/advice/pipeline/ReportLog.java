package org.shortfall.advice.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;

/**
 * This instance as a member of the report topic's consumer group, with the one producer that issues for it. What fails
 * is a runtime exception: close this log and open another one.
 */
interface ReportLog extends AutoCloseable {

    /** Asks for partitions; {@link #poll} tells the owner which. A partition is held until it is told to flow. */
    void join(Ownership owner);

    /** The next records of the partitions that flow, in log order by partition; none when the time is over. */
    List<ReportRecord> poll(Duration atMost);

    void flow(int partition);

    void hold(int partition);

    /** The next record to poll of a partition. */
    void seek(int partition, long offset);

    /** What is committed for a partition, when no transaction of anyone is open on it any more. */
    OptionalLong committed(int partition);

    /** First offset that the log still has. */
    long start(int partition);

    /** First offset that is not written yet. */
    long end(int partition);

    /**
     * Issues outcomes and commits offsets, both or neither.
     *
     * @param positions the first offsets not finished
     * @throws IssueFailure if it is not known to have been done; {@link #renew}, then ask what is committed
     */
    void issue(List<Outcome> outcomes, SortedMap<Integer, Long> positions) throws IssueFailure;

    /** A new producer in place of the one that failed: what that left open is finished or undone. */
    void renew();

    @Override
    void close();

    /** Who is told which partitions are ours, from within {@link #poll}. */
    interface Ownership {

        void assigned(Set<Integer> partitions);

        /** They are given back in order: nobody else has them yet. */
        void revoked(Set<Integer> partitions);

        /** Somebody else may have them already. */
        void lost(Set<Integer> partitions);

        /** The log does not have the next record of these. */
        void outOfRange(Set<Integer> partitions);
    }

    /** A transaction that failed, or whose answer was lost. */
    final class IssueFailure extends Exception {

        private static final long serialVersionUID = 1L;

        IssueFailure(String what) {
            super(what, null, false, false);
        }
    }
}
