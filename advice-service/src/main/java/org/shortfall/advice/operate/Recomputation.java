package org.shortfall.advice.operate;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.release.CatalogueReleased;

/** Makes every stored advice anew from the stored reports, with the release that it names, and compares the bytes. */
final class Recomputation {

    private final Connections connections;
    private final Map<Integer, Catalogue> releases = new HashMap<>();
    private String subject = "";
    private SubjectHistory history = SubjectHistory.none();
    private int same;
    private int otherEngine;
    private int expired;
    private int different;

    Recomputation(Connections connections) {
        this.connections = connections;
    }

    void run() throws SQLException {
        connections.readAll(Connections.RELEASES, this::take);
        try (Connection connection = connections.postgres()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT subject, number, received_at, report, value FROM advice ORDER BY subject, number")) {
                query.setFetchSize(200);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        compare(row);
                    }
                }
            }
        }
    }

    int different() {
        return different;
    }

    @Override
    public String toString() {
        return "made anew: %,d same, %,d of another engine, %,d whose release has expired, %,d different"
                .formatted(same, otherEngine, expired, different);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() != null) {
                CatalogueReleased release = CatalogueReleased.read(record.value());
                releases.put(release.number(), new Catalogue(release.number(), release.catalogue()));
            }
        } catch (IOException | RuntimeException e) {
            // No usable release: the services pass it over as well.
        }
    }

    private void compare(ResultSet row) throws SQLException {
        if (!subject.equals(row.getString("subject"))) {
            subject = row.getString("subject");
            history = SubjectHistory.none();
        }
        Instant receivedAt = row.getTimestamp("received_at").toInstant();
        SymptomReport said = SymptomReport.unreadable();
        try {
            SymptomReported report = EventJson.read(row.getBytes("report"), SymptomReported.class);
            said = report.toReport();
            compare(report, said, receivedAt, row);
        } catch (IOException | RuntimeException e) {
            different++;
        }
        history = history.plus(receivedAt, said);
    }

    private void compare(SymptomReported report, SymptomReport said, Instant receivedAt, ResultSet row)
            throws IOException, SQLException {
        byte[] value = row.getBytes("value");
        var stored = EventJson.tree(value);
        Catalogue catalogue = releases.get(stored.path("release").asInt());
        if (!Engine.VERSION.equals(stored.path("engine").asText())) {
            otherEngine++;
        } else if (catalogue == null) {
            expired++;
        } else {
            var advice = Engine.advise(said, history, receivedAt, catalogue);
            CloudEvent event =
                    CloudEvent.of(AdviceIssued.of(advice, report, receivedAt, catalogue), row.getLong("number"));
            if (Arrays.equals(event.value(), value)) {
                same++;
            } else {
                different++;
            }
        }
    }
}
