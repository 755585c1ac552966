package org.shortfall.advice.pipeline;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.pipeline.AdviceStore.Cursor;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/** Reads and writes for one batch: the same few statements, whatever the batch's size. */
record PostgresTransaction(Connection connection, UUID topicId) implements AdviceStore.Transaction {

    private static final String LOCK = """
            SELECT partition, epoch FROM partition_cursor
            WHERE topic_id = ? AND partition = ANY(?) ORDER BY partition FOR NO KEY UPDATE""";

    private static final String FAILURES =
            "SELECT topic_id, partition, log_offset FROM failed_report WHERE report_id = ANY(?)";

    private static final String ADVICE = """
            SELECT report_id, tenant, subject, number, received_at, topic_id, partition, log_offset, report, value, headers
            FROM advice WHERE report_id = ANY(?)""";

    private static final String SUBJECTS =
            "SELECT subject, reports, fold, facts FROM subject_history WHERE subject = ANY(?)";

    private static final String INSERT = """
            INSERT INTO advice (report_id, tenant, subject, number, received_at,
                                topic_id, partition, log_offset, report, value, headers)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[],
                                 ?::uuid[], ?::integer[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])
            ON CONFLICT DO NOTHING""";

    private static final String FAIL = """
            INSERT INTO failed_report (topic_id, partition, log_offset, report_id, tenant, subject)
            SELECT * FROM unnest(?::uuid[], ?::integer[], ?::bigint[], ?::uuid[], ?::text[], ?::text[])""";

    private static final String REMEMBER = """
            INSERT INTO subject_history (subject, reports, fold, facts)
            SELECT * FROM unnest(?::text[], ?::bigint[], ?::integer[], ?::bytea[])
            ON CONFLICT (subject) DO UPDATE
            SET reports = excluded.reports, fold = excluded.fold, facts = excluded.facts""";

    private static final String ADVANCE = """
            UPDATE partition_cursor SET stored = greatest(stored, ?), next = greatest(next, ?), release = ?
            WHERE topic_id = ? AND partition = ?""";

    @Override
    public SortedMap<Integer, Long> lockedEpochs(Collection<Integer> partitions) throws SQLException {
        SortedMap<Integer, Long> epochs = new TreeMap<>();
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, topicId);
            lock.setArray(2, connection.createArrayOf("integer", partitions.toArray()));
            try (ResultSet row = lock.executeQuery()) {
                while (row.next()) {
                    epochs.put(row.getInt("partition"), row.getLong("epoch"));
                }
            }
        }
        return epochs;
    }

    @Override
    public Map<UUID, StoredAdvice> stored(Collection<UUID> reportIds) throws SQLException {
        Map<UUID, StoredAdvice> stored = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ADVICE)) {
            query.setArray(1, connection.createArrayOf("uuid", reportIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StoredAdvice advice = advice(row);
                    stored.put(advice.reportId(), advice);
                }
            }
        }
        return stored;
    }

    @Override
    public Set<LogPosition> failed(Collection<UUID> reportIds) throws SQLException {
        Set<LogPosition> failed = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(FAILURES)) {
            query.setArray(1, connection.createArrayOf("uuid", reportIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    failed.add(position(row));
                }
            }
        }
        return failed;
    }

    @Override
    public Subjects subjects(Collection<String> subjects) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SUBJECTS)) {
            query.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString("subject"), new Known(row.getLong("reports"), history(row)));
                }
            }
        }
        return new Subjects(known);
    }

    private SubjectHistory history(ResultSet row) throws SQLException {
        if (row.getInt("fold") == SubjectHistory.FOLD) {
            try {
                return EventJson.read(row.getBytes("facts"), SubjectHistory.class);
            } catch (IOException e) {
                // As if it were of another fold.
            }
        }
        return StoredReports.folded(connection, row.getString("subject"));
    }

    @Override
    public int insert(List<StoredAdvice> rows) throws SQLException {
        Columns<StoredAdvice> columns = new Columns<>(connection, rows);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
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

    @Override
    public void insertFailed(List<FailedReport> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Columns<FailedReport> columns = new Columns<>(connection, rows);
        try (PreparedStatement insert = connection.prepareStatement(FAIL)) {
            insert.setArray(1, columns.of("uuid", row -> row.position().topicId()));
            insert.setArray(2, columns.of("integer", row -> row.position().partition()));
            insert.setArray(3, columns.of("bigint", row -> row.position().offset()));
            insert.setArray(4, columns.of("uuid", FailedReport::reportId));
            insert.setArray(5, columns.of("text", FailedReport::tenant));
            insert.setArray(6, columns.of("text", FailedReport::subject));
            insert.executeUpdate();
        }
    }

    @Override
    public void remember(Map<String, Known> subjects) throws SQLException {
        if (subjects.isEmpty()) {
            return;
        }
        Columns<Entry<String, Known>> columns = new Columns<>(connection, List.copyOf(subjects.entrySet()));
        try (PreparedStatement upsert = connection.prepareStatement(REMEMBER)) {
            upsert.setArray(1, columns.of("text", Entry::getKey));
            upsert.setArray(2, columns.of("bigint", entry -> entry.getValue().reports()));
            upsert.setArray(3, columns.of("integer", entry -> SubjectHistory.FOLD));
            upsert.setArray(
                    4, columns.ofBytes(entry -> EventJson.write(entry.getValue().history())));
            upsert.executeUpdate();
        }
    }

    @Override
    public void advance(int partition, Cursor to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, to.stored());
            update.setLong(2, to.next());
            update.setInt(3, to.release());
            update.setObject(4, topicId);
            update.setInt(5, partition);
            update.executeUpdate();
        }
    }

    private static StoredAdvice advice(ResultSet row) throws SQLException {
        return new StoredAdvice(
                row.getObject("report_id", UUID.class),
                row.getString("tenant"),
                row.getString("subject"),
                row.getLong("number"),
                row.getTimestamp("received_at").toInstant(),
                position(row),
                row.getBytes("report"),
                CloudEvent.stored(row.getBytes("value"), row.getBytes("headers")));
    }

    private static LogPosition position(ResultSet row) throws SQLException {
        return new LogPosition(
                row.getObject("topic_id", UUID.class), row.getInt("partition"), row.getLong("log_offset"));
    }
}
