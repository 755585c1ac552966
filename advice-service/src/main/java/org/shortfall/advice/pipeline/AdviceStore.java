package org.shortfall.advice.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/** Reads and writes the advice table for a batch: two queries and one insert, whatever the batch's size. */
@ApplicationScoped
class AdviceStore {

    private static final Logger LOG = Logger.getLogger(AdviceStore.class);

    private static final String FIND = """
            SELECT report_id, tenant, subject, number, received_at, topic_id, partition, log_offset, report, value, headers
            FROM advice WHERE report_id = ANY(?)""";

    private static final String HISTORY = """
            SELECT subject, number, received_at, report
            FROM advice WHERE subject = ANY(?) ORDER BY subject, number""";

    private static final String INSERT = """
            INSERT INTO advice (report_id, tenant, subject, number, received_at,
                                topic_id, partition, log_offset, report, value, headers)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[],
                                 ?::uuid[], ?::integer[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])
            ON CONFLICT DO NOTHING""";

    /** Rows of these reports that are stored already. */
    Map<UUID, StoredAdvice> stored(Connection connection, Collection<UUID> reportIds) throws SQLException {
        Map<UUID, StoredAdvice> rows = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setArray(1, connection.createArrayOf("uuid", reportIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StoredAdvice advice = advice(row);
                    rows.put(advice.reportId(), advice);
                }
            }
        }
        return rows;
    }

    /** What these subjects reported before. */
    Subjects subjects(Connection connection, Collection<String> subjects) throws SQLException {
        Subjects known = new Subjects();
        try (PreparedStatement query = connection.prepareStatement(HISTORY)) {
            query.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String subject = row.getString("subject");
                    SubjectHistory longer = known.of(subject)
                            .history()
                            .plus(row.getTimestamp("received_at").toInstant(), report(row));
                    known.put(subject, new Known(row.getLong("number"), longer));
                }
            }
        }
        return known;
    }

    /** One that cannot be read any more must stop nobody; what it may have said is unknown. */
    private static SymptomReport report(ResultSet row) throws SQLException {
        try {
            return EventJson.read(row.getBytes("report"), SymptomReported.class).toReport();
        } catch (IOException | RuntimeException e) {
            LOG.errorf(
                    "the stored report %d of a subject cannot be read (%s)",
                    row.getLong("number"), e.getClass().getName());
            return SymptomReport.unreadable();
        }
    }

    /** Inserts what is not stored yet and says how many rows that were. */
    int insert(Connection connection, List<StoredAdvice> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, rows);
            insert.setArray(1, columns.of("uuid", StoredAdvice::reportId));
            insert.setArray(2, columns.of("text", StoredAdvice::tenant));
            insert.setArray(3, columns.of("text", StoredAdvice::subject));
            insert.setArray(4, columns.of("bigint", StoredAdvice::number));
            insert.setArray(5, columns.of("timestamptz", row -> Timestamp.from(row.receivedAt())));
            insert.setArray(6, columns.of("uuid", row -> row.position().topicId()));
            insert.setArray(7, columns.of("integer", row -> row.position().partition()));
            insert.setArray(8, columns.of("bigint", row -> row.position().offset()));
            insert.setArray(9, columns.ofBytes(StoredAdvice::report));
            insert.setArray(10, columns.ofBytes(row -> row.event().value()));
            insert.setArray(11, columns.ofBytes(row -> row.event().headerBytes()));
            return insert.executeUpdate();
        }
    }

    /** The rows, column by column, as PostgreSQL arrays. */
    private record Columns(Connection connection, List<StoredAdvice> rows) {

        Array of(String type, Function<StoredAdvice, Object> value) throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(value).toArray());
        }

        Array ofBytes(Function<StoredAdvice, byte[]> value) throws SQLException {
            return connection.createArrayOf("bytea", rows.stream().map(value).toArray(byte[][]::new));
        }
    }

    private static StoredAdvice advice(ResultSet row) throws SQLException {
        return new StoredAdvice(
                row.getObject("report_id", UUID.class),
                row.getString("tenant"),
                row.getString("subject"),
                row.getLong("number"),
                row.getTimestamp("received_at").toInstant(),
                new LogPosition(
                        row.getObject("topic_id", UUID.class), row.getInt("partition"), row.getLong("log_offset")),
                row.getBytes("report"),
                CloudEvent.stored(row.getBytes("value"), row.getBytes("headers")));
    }
}
