package org.shortfall.advice.pipeline;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Rows, column by column, as PostgreSQL arrays: one statement for any number of them. */
record Columns<R>(Connection connection, List<R> rows) {

    Array of(String type, Function<R, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    Array ofBytes(Function<R, byte[]> value) throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(value).toArray(byte[][]::new));
    }
}
