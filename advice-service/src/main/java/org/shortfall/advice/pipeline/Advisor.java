package org.shortfall.advice.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Duplicate;
import org.shortfall.advice.pipeline.Outcome.Issued;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/**
 * Turns a batch of reports into stored advice, in one database transaction. A report that is stored already keeps the
 * bytes it has: advice is made once, however often its report is read.
 */
@ApplicationScoped
class Advisor {

    private static final Logger LOG = Logger.getLogger(Advisor.class);

    private final DataSource database;
    private final AdviceStore store;

    Advisor(DataSource database, AdviceStore store) {
        this.database = database;
        this.store = store;
    }

    /**
     * @return the outcome of each record, in log order; what they issue is committed
     * @throws SQLException if the database failed or another owner was faster; nothing was stored, run the batch again
     */
    List<Outcome> advise(Batch batch, Catalogue catalogue) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Outcome> outcomes = adviseWithin(connection, batch, catalogue);
                connection.commit();
                return outcomes;
            } finally {
                // After a commit there is nothing left to roll back.
                connection.rollback();
            }
        }
    }

    private List<Outcome> adviseWithin(Connection connection, Batch batch, Catalogue catalogue) throws SQLException {
        Map<UUID, StoredAdvice> stored = store.stored(connection, batch.reportIds());
        Subjects subjects = store.subjects(connection, batch.subjects());
        List<StoredAdvice> fresh = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Batch.Item item : batch.items()) {
            outcomes.add(
                    item.deadLetter() != null ? item.deadLetter() : outcome(item, stored, subjects, fresh, catalogue));
        }
        if (!fresh.isEmpty() && store.insert(connection, fresh) < fresh.size()) {
            throw new SQLException("another owner of the partition stored some of these reports");
        }
        return outcomes;
    }

    private Outcome outcome(
            Batch.Item item,
            Map<UUID, StoredAdvice> stored,
            Subjects subjects,
            List<StoredAdvice> fresh,
            Catalogue catalogue) {
        SymptomReported report = item.readable();
        StoredAdvice known = stored.get(report.reportId());
        if (known != null) {
            return item.record().isAt(known.position()) ? new Issued(known.subject(), known.event()) : new Duplicate();
        }
        StoredAdvice advice;
        try {
            advice = fresh(item.record(), report, subjects, catalogue);
        } catch (RuntimeException e) {
            // The exception's text may hold health data: only its type is logged.
            LOG.errorf(
                    "the engine failed on the record at %s (%s); it becomes a dead letter",
                    position(item.record()), e.getClass().getName());
            return new DeadLetter(item.record(), Outcome.Reason.ENGINE_FAILURE);
        }
        stored.put(advice.reportId(), advice);
        fresh.add(advice);
        return new Issued(advice.subject(), advice.event());
    }

    private static StoredAdvice fresh(
            ReportRecord record, SymptomReported report, Subjects subjects, Catalogue catalogue) {
        Known subject = subjects.of(report.subject());
        SymptomReport said = report.toReport();
        Advice advice = Engine.advise(said, subject.history(), record.receivedAt(), catalogue);
        long number = subject.reports() + 1;
        CloudEvent event = CloudEvent.of(AdviceIssued.of(advice, report, record.receivedAt(), catalogue), number);
        subjects.put(report.subject(), new Known(number, subject.history().plus(record.receivedAt(), said)));
        return new StoredAdvice(
                report.reportId(),
                report.tenant(),
                report.subject(),
                number,
                record.receivedAt(),
                position(record),
                record.record().value(),
                event);
    }

    private static LogPosition position(ReportRecord record) {
        return new LogPosition(
                record.topicId(), record.record().partition(), record.record().offset());
    }
}
