package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;
import org.shortfall.local.Topics;

@QuarkusTest
@WithTestResource(RealParts.class)
class PublishedReleaseTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    ReleaseBuilder builder;

    @Inject
    Releases releases;

    @Inject
    ReleasePublisher publisher;

    @BeforeEach
    void waitForTheRelease() throws InterruptedException {
        Started.await();
    }

    @Test
    void the_record_is_keyed_by_the_release_number_and_carries_cloud_events_headers() {
        ConsumerRecord<String, byte[]> record = published().getFirst();

        assertThat(record.key()).isEqualTo("1");
        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "catalogue-release-1")
                .containsEntry("ce_type", "org.shortfall.catalogue-released.v1")
                .containsEntry("ce_source", "/knowledge-service")
                .containsEntry("content-type", "application/json")
                .containsKey("ce_time");
    }

    @Test
    void the_checksum_covers_the_catalogue_as_anyone_can_write_it_again() throws IOException {
        JsonNode document = JSON.readTree(published().getFirst().value());

        byte[] canonical = CanonicalJson.bytes(JSON.convertValue(document.get("catalogue"), Object.class));

        assertThat(CanonicalJson.checksum(canonical))
                .isEqualTo(document.get("checksum").asText());
    }

    @Test
    void building_twice_gives_the_same_bytes() {
        assertThat(CanonicalJson.bytes(builder.build())).isEqualTo(CanonicalJson.bytes(builder.build()));
    }

    @Test
    void publishing_again_sends_the_same_key_and_the_same_bytes() {
        publisher.publish(releases.newestOrFirst());

        List<ConsumerRecord<String, byte[]>> records = published();
        assertThat(records).hasSizeGreaterThan(1);
        assertThat(records).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo("1");
            assertThat(record.value()).isEqualTo(records.getFirst().value());
        });
    }

    @Test
    void the_release_holds_all_of_the_catalogue() throws IOException {
        byte[] value = published().getFirst().value();
        Files.write(Path.of("target", "catalogue-released.v1.json"), value);
        JsonNode catalogue = JSON.readTree(value).get("catalogue");

        assertThat(catalogue.get("nutrients")).hasSize(33);
        assertThat(catalogue.get("symptoms")).hasSize(490);
        assertThat(catalogue.get("associations")).hasSize(547);
        assertThat(catalogue.get("rules")).hasSize(454);
        assertThat(catalogue.get("contraindications")).hasSize(68);
        assertThat(catalogue.get("interactions")).hasSize(123);
        assertThat(catalogue.get("texts").get("en").fieldNames()).toIterable().contains("safety-net", "disclaimer");
        assertThat(catalogue.get("texts").get("de").fieldNames()).toIterable().contains("safety-net", "disclaimer");
        assertThat(value.length).isLessThan(3 * 1024 * 1024);
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(java.util.stream.Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }

    private List<ConsumerRecord<String, byte[]>> published() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        TopicPartition partition = new TopicPartition(Topics.CATALOGUE_RELEASED, 0);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = Objects.requireNonNull(
                    consumer.endOffsets(List.of(partition)).get(partition), "end of the topic");
            List<ConsumerRecord<String, byte[]>> records = new java.util.ArrayList<>();
            while (consumer.position(partition) < end) {
                records.addAll(consumer.poll(Duration.ofSeconds(5)).records(partition));
            }
            return records;
        }
    }
}
