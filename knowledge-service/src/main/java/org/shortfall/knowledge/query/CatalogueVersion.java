package org.shortfall.knowledge.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Which catalogue is being served: checksum and number of its newest release, as foods change without the former. What is computed from the tables may be kept for
 * as long as the version stays the same; the database is asked at most every quarter of a second.
 */
@ApplicationScoped
public class CatalogueVersion {

    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final String QUERY = "SELECT checksum || '-' || number FROM release ORDER BY number DESC LIMIT 1";

    private final DataSource database;
    private volatile Seen seen = new Seen("", System.nanoTime() - PATIENCE.toNanos());

    CatalogueVersion(DataSource database) {
        this.database = database;
    }

    private record Seen(String version, long at) {}

    /** Checksum and number of the newest release; empty before there is one. */
    public String current() {
        Seen last = seen;
        if (System.nanoTime() - last.at() < PATIENCE.toNanos()) {
            return last.version();
        }
        Seen now = new Seen(read(), System.nanoTime());
        seen = now;
        return now.version();
    }

    private String read() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not tell the newest release", e);
        }
    }
}
