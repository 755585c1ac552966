package org.shortfall.knowledge.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for what has no fixed shape: rows of any table. Inside a transaction every call takes part in it.
 *
 * <p>Each method throws {@link DatabaseFailure} if the database refuses.
 */
@ApplicationScoped
public class Database {

    private static final int FETCH = 1_000;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row of an answer. */
    @FunctionalInterface
    public interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reading.read(row)), values);
        return rows;
    }

    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** Hands over row after row; inside a transaction the answer is never in memory as a whole. */
    public void each(String sql, Taking taking, @Nullable Object... values) {
        run(
                sql,
                statement -> {
                    statement.setFetchSize(FETCH);
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            taking.take(rows);
                        }
                    }
                    return 0;
                },
                values);
    }

    /** How many rows it changed. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    private <T> T run(String sql, Work<T> work, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                bind(connection, statement, i + 1, values[i]);
            }
            return work.run(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case String[] list -> statement.setArray(index, connection.createArrayOf("text", list));
            case Instant time -> statement.setObject(index, time.atOffset(ZoneOffset.UTC));
            default -> statement.setObject(index, value);
        }
    }
}
