package org.shortfall.advice.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Duplicate;
import org.shortfall.advice.pipeline.Outcome.Issued;

/** Writes outcomes to their topics and returns when all in-sync replicas have them. */
final class OutcomePublisher {

    static final String ADVICE_TOPIC = "shortfall.advice-issued.v1";
    static final String DEAD_LETTER_TOPIC = "shortfall.symptom-reported.v1.dlq";

    private final Producer<byte[], byte[]> producer;

    OutcomePublisher(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** @throws ExecutionException if the broker did not take all of them; some may be there */
    void publish(List<Outcome> outcomes) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Issued issued -> sent.add(producer.send(advice(issued)));
                case DeadLetter letter -> sent.add(producer.send(deadLetter(letter)));
                case Duplicate duplicate -> {}
            }
        }
        for (Future<RecordMetadata> future : sent) {
            future.get();
        }
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
        add(
                headers,
                "dead-letter-code",
                letter.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
