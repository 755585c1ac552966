package org.shortfall.advice.pipeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The store in PostgreSQL, for one making of the report topic. */
final class PostgresStore implements AdviceStore {

    private static final String CLAIM = """
            INSERT INTO partition_cursor (topic_id, partition, epoch, stored, next, release) VALUES (?, ?, 1, 0, 0, 0)
            ON CONFLICT (topic_id, partition) DO UPDATE SET epoch = partition_cursor.epoch + 1
            RETURNING epoch, stored, next, release""";

    private static final String NOTE = """
            UPDATE partition_cursor SET stored = greatest(stored, ?), next = greatest(next, ?)
            WHERE topic_id = ? AND partition = ? AND epoch = ?""";

    private final DataSource database;
    private final UUID topicId;

    PostgresStore(DataSource database, UUID topicId) {
        this.database = database;
        this.topicId = topicId;
    }

    @Override
    public Cursor claim(int partition) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, topicId);
            claim.setInt(2, partition);
            try (ResultSet row = claim.executeQuery()) {
                row.next();
                return new Cursor(
                        row.getLong("epoch"), row.getLong("stored"), row.getLong("next"), row.getInt("release"));
            }
        }
    }

    @Override
    public void note(int partition, long epoch, long stored, long next) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setLong(1, stored);
            note.setLong(2, next);
            note.setObject(3, topicId);
            note.setInt(4, partition);
            note.setLong(5, epoch);
            note.executeUpdate();
        }
    }

    @Override
    public <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(new PostgresTransaction(connection, topicId));
                connection.commit();
                return result;
            } finally {
                // After a commit there is nothing left to roll back.
                connection.rollback();
            }
        }
    }
}
