package org.shortfall.advice.pipeline;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;

/** The reports of a subject as they are stored, for the day when the fold keeps something else. */
final class StoredReports {

    private static final Logger LOG = Logger.getLogger(StoredReports.class);
    private static final String REPORTS =
            "SELECT number, received_at, report FROM advice WHERE subject = ? ORDER BY number";

    private StoredReports() {}

    /** The subject's history, folded anew. */
    static SubjectHistory folded(Connection connection, String subject) throws SQLException {
        SubjectHistory history = SubjectHistory.none();
        try (PreparedStatement query = connection.prepareStatement(REPORTS)) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    history = history.plus(row.getTimestamp("received_at").toInstant(), report(row));
                }
            }
        }
        return history;
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
}
