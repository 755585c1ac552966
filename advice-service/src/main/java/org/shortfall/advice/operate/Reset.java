package org.shortfall.advice.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** Has the report topic read again from its start; what was issued before is not issued again. */
final class Reset {

    private final Connections connections;

    Reset(Connections connections) {
        this.connections = connections;
    }

    boolean run() throws SQLException, ExecutionException, InterruptedException {
        try (Admin admin = connections.admin()) {
            requireStopped(admin);
            TopicDescription topic = Objects.requireNonNull(admin.describeTopics(List.of(Connections.REPORTS))
                    .allTopicNames()
                    .get()
                    .get(Connections.REPORTS));
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(Connections.GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            keepNext(
                    new UUID(
                            topic.topicId().getMostSignificantBits(),
                            topic.topicId().getLeastSignificantBits()),
                    committed);
            Map<TopicPartition, OffsetAndMetadata> starts = starts(admin, committed);
            admin.alterConsumerGroupOffsets(Connections.GROUP, starts).all().get();
            System.out.printf(
                    "%d partitions will be read from their start when the advice-service starts; nothing is issued twice%n",
                    starts.size());
            return true;
        }
    }

    private static void requireStopped(Admin admin) throws ExecutionException, InterruptedException {
        GroupState state = Objects.requireNonNull(admin.describeConsumerGroups(List.of(Connections.GROUP))
                        .all()
                        .get()
                        .get(Connections.GROUP))
                .groupState();
        if (state != GroupState.EMPTY && state != GroupState.DEAD) {
            throw new UsageException("the group " + Connections.GROUP + " is " + state
                    + ": stop every advice-service, wait 10 seconds, and try again");
        }
    }

    /** Before the offsets fall: from here on PostgreSQL alone knows what has been issued. */
    private void keepNext(UUID topicId, Map<TopicPartition, OffsetAndMetadata> committed) throws SQLException {
        try (Connection connection = connections.postgres();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE partition_cursor SET next = greatest(next, ?) WHERE topic_id = ? AND partition = ?")) {
            for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : committed.entrySet()) {
                update.setLong(1, entry.getValue().offset());
                update.setObject(2, topicId);
                update.setInt(3, entry.getKey().partition());
                update.executeUpdate();
            }
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> starts(
            Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
        committed.keySet().forEach(partition -> earliest.put(partition, OffsetSpec.earliest()));
        Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
        admin.listOffsets(earliest)
                .all()
                .get()
                .forEach((partition, start) -> starts.put(partition, new OffsetAndMetadata(start.offset())));
        return starts;
    }
}
