import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads advice from its topic: {@code java -cp 'deploy/local/target/lib/*' ReadAdvice.java localhost:9092 [how many]} */
class ReadAdvice {

    public static void main(String[] arguments) {
        long left = arguments.length > 1 ? Long.parseLong(arguments[1]) : Long.MAX_VALUE;
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", arguments[0],
                "group.id", "my-subscriber",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(java.util.List.of("shortfall.advice-issued.v1"));
            while (left > 0) {
                for (var advice : consumer.poll(Duration.ofSeconds(1))) {
                    var id = new String(advice.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
                    // A crash of yours before your commit brings the same adviceId again, with the same bytes.
                    System.out.printf("subject %s, advice %s: %s%n", advice.key(), id, advice.value());
                    left--;
                }
                consumer.commitSync();
            }
        }
    }
}
