package org.shortfall.advice.pipeline;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.AdviceStore.Cursor;
import org.shortfall.advice.pipeline.AdviceStore.Transaction;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Duplicate;
import org.shortfall.advice.pipeline.Outcome.Issued;
import org.shortfall.advice.pipeline.Outcome.Reason;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/**
 * Turns a batch of reports into stored advice, within one database transaction. A report that is stored already keeps
 * the bytes it has: advice is made once, however often its report is read.
 */
final class Advisor {

    private static final Logger LOG = Logger.getLogger(Advisor.class);
    /** SQL state of a transaction that has to be run again. */
    private static final String RUN_AGAIN = "40001";

    private final Transaction store;
    private final AdviceMaker maker;
    private final Map<UUID, StoredAdvice> stored;
    private final Set<LogPosition> failed;
    private final Subjects subjects;
    private final List<StoredAdvice> fresh = new ArrayList<>();
    private final List<FailedReport> failures = new ArrayList<>();

    private Advisor(Transaction store, AdviceMaker maker, Batch batch) throws SQLException {
        this.store = store;
        this.maker = maker;
        this.stored = store.stored(batch.reportIds());
        this.failed = store.failed(batch.reportIds());
        this.subjects = store.subjects(batch.subjects());
    }

    /**
     * @return the outcome of each record, in log order; what they issue is stored when the transaction is
     * @throws DisplacedException if another instance owns a partition by now; nothing must be stored
     * @throws SQLException if the database failed, or some of this was stored meanwhile; run the batch again
     */
    static List<Outcome> advise(Transaction store, Batch batch, Map<Integer, Claim> claims, AdviceMaker maker)
            throws SQLException {
        SortedMap<Integer, Long> ends = batch.ends();
        SortedMap<Integer, Long> epochs = store.lockedEpochs(ends.keySet());
        for (int partition : ends.keySet()) {
            if (!Objects.equals(epochs.get(partition), claim(claims, partition).epoch())) {
                throw new DisplacedException();
            }
        }
        Advisor advisor = new Advisor(store, maker, batch);
        List<Outcome> outcomes = batch.items().stream().map(advisor::outcome).toList();
        advisor.keep();
        for (Map.Entry<Integer, Long> end : ends.entrySet()) {
            Claim claim = claim(claims, end.getKey());
            int release = Math.max(claim.release(), maker.release());
            store.advance(end.getKey(), new Cursor(claim.epoch(), end.getValue(), claim.next(), release));
        }
        return outcomes;
    }

    private static Claim claim(Map<Integer, Claim> claims, int partition) {
        return Objects.requireNonNull(claims.get(partition), "no claim");
    }

    private void keep() throws SQLException {
        if (!fresh.isEmpty() && store.insert(fresh) < fresh.size()) {
            throw new SQLException("some of these reports were stored meanwhile", RUN_AGAIN);
        }
        store.insertFailed(failures);
        store.remember(subjects.changed());
    }

    private Outcome outcome(Batch.Item item) {
        if (item.deadLetter() != null) {
            return item.deadLetter();
        }
        ReportRecord record = item.record();
        if (failed.contains(record.position())) {
            return new DeadLetter(record, Reason.ENGINE_FAILURE);
        }
        SymptomReported report = item.readable();
        StoredAdvice known = stored.get(report.reportId());
        return known == null ? fresh(record, report) : again(record, report, known);
    }

    private static Outcome again(ReportRecord record, SymptomReported report, StoredAdvice known) {
        if (known.position().equals(record.position())) {
            return new Issued(record, known.subject(), known.event());
        }
        boolean same = known.tenant().equals(report.tenant()) && known.subject().equals(report.subject());
        return same ? new Duplicate(record) : new DeadLetter(record, Reason.CONFLICT);
    }

    private Outcome fresh(ReportRecord record, SymptomReported report) {
        Known subject = subjects.of(report.subject());
        long number = subject.reports() + 1;
        SymptomReport said = report.toReport();
        CloudEvent event;
        try {
            event = adviceWithOneRetry(record, report, said, subject, number);
        } catch (RuntimeException | StackOverflowError e) {
            // The exception's text may hold health data: only its type is logged.
            LOG.errorf(
                    "the engine failed on the record at %s (%s); it becomes a dead letter",
                    record.position(), e.getClass().getName());
            failures.add(new FailedReport(record.position(), report.reportId(), report.tenant(), report.subject()));
            return new DeadLetter(record, Reason.ENGINE_FAILURE);
        }
        StoredAdvice advice = new StoredAdvice(
                report.reportId(),
                report.tenant(),
                report.subject(),
                number,
                record.receivedAt(),
                record.position(),
                record.record().value(),
                event);
        stored.put(advice.reportId(), advice);
        fresh.add(advice);
        subjects.put(report.subject(), new Known(number, subject.history().plus(record.receivedAt(), said)));
        return new Issued(record, advice.subject(), event);
    }

    private CloudEvent adviceWithOneRetry(
            ReportRecord record, SymptomReported report, SymptomReport said, Known subject, long number) {
        try {
            return maker.advise(report, said, subject.history(), record.receivedAt(), number);
        } catch (RuntimeException | StackOverflowError e) {
            return maker.advise(report, said, subject.history(), record.receivedAt(), number);
        }
    }
}
