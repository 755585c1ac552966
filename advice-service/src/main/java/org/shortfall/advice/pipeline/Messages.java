package org.shortfall.advice.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Duplicate;
import org.shortfall.advice.pipeline.Outcome.Issued;

/** Outcomes as the messages that announce them. */
final class Messages {

    static final String ADVICE_TOPIC = "shortfall.advice-issued.v1";
    static final String DEAD_LETTER_TOPIC = "shortfall.symptom-reported.v1.dlq";

    private Messages() {}

    /** Empty for an outcome that nobody is told about. */
    static Optional<ProducerRecord<byte[], byte[]>> of(Outcome outcome) {
        return switch (outcome) {
            case Issued issued -> Optional.of(advice(issued));
            case DeadLetter letter -> Optional.of(deadLetter(letter));
            case Duplicate duplicate -> Optional.empty();
        };
    }

    private static ProducerRecord<byte[], byte[]> advice(Issued issued) {
        var message = new ProducerRecord<>(
                ADVICE_TOPIC,
                issued.subject().getBytes(StandardCharsets.UTF_8),
                issued.event().value());
        issued.event().addHeadersTo(message.headers());
        return message;
    }

    /** The record as it came, and beside its own headers only codes and places: never content. */
    private static ProducerRecord<byte[], byte[]> deadLetter(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> raw = letter.record().record();
        var message = new ProducerRecord<>(DEAD_LETTER_TOPIC, raw.key(), raw.value());
        Headers headers = message.headers();
        raw.headers().forEach(headers::add);
        add(headers, "dead-letter-code", letter.reason().code());
        add(headers, "dead-letter-topic", raw.topic());
        add(headers, "dead-letter-partition", Integer.toString(raw.partition()));
        add(headers, "dead-letter-offset", Long.toString(raw.offset()));
        add(headers, "dead-letter-time", letter.record().receivedAt().toString());
        return message;
    }

    private static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
