package org.shortfall.advice.pipeline;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record of the report topic.
 *
 * @param topicId identity of the topic: a topic made anew starts its offsets anew
 */
record ReportRecord(UUID topicId, ConsumerRecord<byte[], byte[]> record) {

    /** When the broker appended it: the only time an advice knows. */
    Instant receivedAt() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    int partition() {
        return record.partition();
    }

    long offset() {
        return record.offset();
    }

    LogPosition position() {
        return new LogPosition(topicId, partition(), offset());
    }

    /** Where in which log a record stands. */
    record LogPosition(UUID topicId, int partition, long offset) {}
}
