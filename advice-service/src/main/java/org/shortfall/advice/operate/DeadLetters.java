package org.shortfall.advice.operate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.shortfall.advice.event.CloudEvent;

/** Lists, shows and puts back the records that could not be used. */
final class DeadLetters {

    private static final String PREFIX = "dead-letter-";
    private static final int PROGRESS = 1_000;

    private final Connections connections;
    private int shown;

    DeadLetters(Connections connections) {
        this.connections = connections;
    }

    boolean run(List<String> words) throws ExecutionException, InterruptedException {
        String verb = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (verb) {
            case "list" -> list(chosen(rest.isEmpty() ? List.of("--all") : rest));
            case "show" -> show(Position.parse(rest.isEmpty() ? "" : rest.getFirst()), rest.contains("--content"));
            case "replay" -> replay(chosen(rest));
            default -> throw new UsageException("say list, show or replay (see deploy/dead-letters --help)");
        };
    }

    private boolean list(Predicate<ConsumerRecord<byte[], byte[]>> chosen) {
        System.out.printf("%-10s %-16s %-12s %s%n", "letter", "code", "record", "received");
        connections.readAll(Connections.DEAD_LETTERS, letter -> {
            if (chosen.test(letter)) {
                System.out.printf(
                        "%-10s %-16s %-12s %s%n",
                        position(letter),
                        header(letter, "code"),
                        header(letter, "partition") + ":" + header(letter, "offset"),
                        header(letter, "time"));
                shown++;
            }
        });
        System.out.printf("%d dead letters%n", shown);
        return true;
    }

    private boolean show(Position position, boolean content) {
        connections.readAll(Connections.DEAD_LETTERS, letter -> {
            if (position(letter).equals(position)) {
                shown++;
                for (Header header : letter.headers()) {
                    System.out.println(header.key() + ": " + text(header.value()));
                }
                int size = letter.value() == null ? 0 : letter.value().length;
                System.out.println(
                        content && size > 0
                                ? "\n" + text(letter.value())
                                : "(" + size + " bytes; --content shows them, they may be health data)");
            }
        });
        if (shown == 0) {
            throw new UsageException("there is no dead letter at " + position);
        }
        return true;
    }

    private boolean replay(Predicate<ConsumerRecord<byte[], byte[]>> chosen)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", connections.kafka(), "acks", "all");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            connections.readAll(Connections.DEAD_LETTERS, letter -> {
                if (chosen.test(letter)) {
                    var unused = producer.send(asItCame(letter), (sent, failure) -> {
                        if (failure != null) {
                            System.err.println("not put back: " + position(letter));
                        }
                    });
                    if (++shown % PROGRESS == 0) {
                        System.out.printf("  … %,d%n", shown);
                    }
                }
            });
            producer.flush();
        }
        System.out.printf("%,d put back on %s%n", shown, Connections.REPORTS);
        return true;
    }

    /** Its bytes, key and own headers; where it belongs is decided anew. */
    private static ProducerRecord<byte[], byte[]> asItCame(ConsumerRecord<byte[], byte[]> letter) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Connections.REPORTS, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                record.headers().add(header);
            }
        }
        return record;
    }

    private static Predicate<ConsumerRecord<byte[], byte[]>> chosen(List<String> words) {
        if (words.equals(List.of("--all"))) {
            return letter -> true;
        }
        if (words.size() == 2 && words.getFirst().equals("--code")) {
            return letter -> header(letter, "code").equals(words.getLast());
        }
        List<Position> positions = words.stream().map(Position::parse).toList();
        if (positions.isEmpty()) {
            throw new UsageException("say which: PARTITION:OFFSET…, --code CODE or --all");
        }
        return letter -> positions.contains(position(letter));
    }

    private static Position position(ConsumerRecord<byte[], byte[]> record) {
        return new Position(record.partition(), record.offset());
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        String text = CloudEvent.header(letter.headers(), PREFIX + name);
        return text == null ? "?" : text;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
