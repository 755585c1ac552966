package org.shortfall.advice.operate;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.EventJson;

/**
 * Counts how every record of the report topic ended, from the topics and the table themselves, and makes the stored
 * advice anew to see whether the same bytes come out. Holds about 100 bytes a report.
 */
final class Verification {

    /** What the table has of a report. */
    private record Row(UUID topicId, Position position, int hash) {}

    /** What subscribers have of a report. */
    private record Issued(int times, int hash) {}

    private final Connections connections;
    private final Map<UUID, Row> rows = new HashMap<>();
    private final Map<UUID, Issued> issued = new HashMap<>();
    private final Map<Position, Integer> letters = new HashMap<>();
    private final Map<Integer, Long> committed = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private UUID topicId = new UUID(0, 0);

    Verification(Connections connections) {
        this.connections = connections;
    }

    /** Whether nothing is lost, doubled or different. */
    boolean run() throws SQLException, ExecutionException, InterruptedException {
        readCommitted();
        System.out.printf("%,d advice in the topic%n", connections.readAll(Connections.ADVICE, this::take));
        System.out.printf("%,d dead letters%n", connections.readAll(Connections.DEAD_LETTERS, this::takeLetter));
        readRows();
        System.out.printf("%,d advice stored%n", rows.size());
        long records = connections.readAll(Connections.REPORTS, this::judge);
        System.out.printf(
                "%,d records = %,d advice + %,d dead letters + %,d duplicates + %,d waiting; %,d lost, %,d doubled, %,d different%n",
                records,
                count("advice"),
                count("dead letter"),
                count("duplicate"),
                count("waiting"),
                count("lost"),
                count("doubled"),
                count("different"));
        Recomputation recomputed = new Recomputation(connections);
        recomputed.run();
        System.out.println(recomputed);
        return count("lost") + count("doubled") + count("different") + recomputed.different() == 0;
    }

    private int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    private void judge(ConsumerRecord<byte[], byte[]> record) {
        counts.merge(outcome(record, new Position(record.partition(), record.offset())), 1, Integer::sum);
    }

    private String outcome(ConsumerRecord<byte[], byte[]> record, Position position) {
        if (position.offset() >= committed.getOrDefault(position.partition(), 0L)) {
            return "waiting";
        }
        Integer times = letters.get(position);
        if (times != null) {
            return times == 1 ? "dead letter" : "doubled";
        }
        UUID report = reportId(record.value());
        Row row = report == null ? null : rows.get(report);
        if (row == null) {
            return "lost";
        }
        if (!row.position().equals(position) || !row.topicId().equals(topicId)) {
            return "duplicate";
        }
        Issued advice = issued.get(report);
        if (advice == null) {
            return "lost";
        }
        if (advice.times() > 1) {
            return "doubled";
        }
        return advice.hash() == row.hash() ? "advice" : "different";
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String report = CloudEvent.header(record.headers(), CloudEvent.REPORT_ID);
        if (report != null && record.value() != null) {
            int hash = Arrays.hashCode(record.value());
            issued.merge(
                    UUID.fromString(report),
                    new Issued(1, hash),
                    (old, one) -> new Issued(old.times() + 1, old.hash()));
        }
    }

    private void takeLetter(ConsumerRecord<byte[], byte[]> letter) {
        String partition = CloudEvent.header(letter.headers(), "dead-letter-partition");
        String offset = CloudEvent.header(letter.headers(), "dead-letter-offset");
        letters.merge(Position.parse(partition + ":" + offset), 1, Integer::sum);
    }

    private static @Nullable UUID reportId(byte @Nullable [] value) {
        try {
            return value == null
                    ? null
                    : UUID.fromString(EventJson.tree(value).path("reportId").asText());
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private void readCommitted() throws ExecutionException, InterruptedException {
        try (Admin admin = connections.admin()) {
            Uuid id = Objects.requireNonNull(admin.describeTopics(List.of(Connections.REPORTS))
                            .allTopicNames()
                            .get()
                            .get(Connections.REPORTS))
                    .topicId();
            topicId = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
            admin.listConsumerGroupOffsets(Connections.GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> {
                        if (offset != null) {
                            committed.put(partition.partition(), offset.offset());
                        }
                    });
        }
    }

    private void readRows() throws SQLException {
        try (Connection connection = connections.postgres()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT report_id, topic_id, partition, log_offset, value FROM advice")) {
                query.setFetchSize(500);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        rows.put(
                                row.getObject(1, UUID.class),
                                new Row(
                                        row.getObject(2, UUID.class),
                                        new Position(row.getInt(3), row.getLong(4)),
                                        Arrays.hashCode(row.getBytes(5))));
                    }
                }
            }
        }
    }
}
