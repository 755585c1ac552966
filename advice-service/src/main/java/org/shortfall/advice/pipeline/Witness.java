package org.shortfall.advice.pipeline;

import java.util.List;
import java.util.SortedSet;

/** Is told what an operator wants to know of the passage. */
interface Witness {

    /** These are being worked on. */
    void taken(Batch batch);

    /** These are stored, and issued where there is something to issue. */
    void ended(List<Outcome> outcomes);

    /** After each turn: how many records wait. */
    void reading(long waiting);

    /** The log no longer had so many records that were not finished: they were lost. */
    void gap(int partition, long records);

    /** The partitions that are left alone until someone has helped; none when all is well. */
    void refused(SortedSet<Integer> partitions);
}
