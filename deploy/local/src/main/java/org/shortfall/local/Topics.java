package org.shortfall.local;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of Shortfall with their settings; services never create a topic. */
public final class Topics {

    public static final String SYMPTOM_REPORTED = "shortfall.symptom-reported.v1";
    public static final String SYMPTOM_REPORTED_DLQ = "shortfall.symptom-reported.v1.dlq";
    public static final String ADVICE_ISSUED = "shortfall.advice-issued.v1";
    public static final String CATALOGUE_RELEASED = "shortfall.catalogue-released.v1";

    /** What each topic carries, in a few words. */
    public static final Map<String, String> PURPOSES = purposes();

    /** Fixed at creation: another number would send a subject's reports to another partition. */
    private static final int PARTITIONS = 12;

    private static final short REPLICAS = 1;

    private static final List<NewTopic> ALL = List.of(
            // The broker's clock stamps a report: it is the only time that appears in an advice.
            topic(SYMPTOM_REPORTED, PARTITIONS, Map.of("message.timestamp.type", "LogAppendTime")),
            // A dead letter is the largest record plus the headers that say why.
            topic(SYMPTOM_REPORTED_DLQ, PARTITIONS, Map.of("max.message.bytes", "2097152")),
            topic(ADVICE_ISSUED, PARTITIONS, Map.of()),
            topic(CATALOGUE_RELEASED, 1, Map.of("cleanup.policy", "compact", "max.message.bytes", "8388608")));

    private Topics() {}

    /**
     * Creates those that do not exist yet; existing ones are left as they are.
     *
     * @throws IllegalStateException if the broker refuses or does not answer
     */
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var entry : admin.createTopics(ALL).values().entrySet()) {
                await(entry.getKey(), entry.getValue());
            }
        }
    }

    private static void await(String name, KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the topic " + name, e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the broker did not create the topic " + name, e.getCause());
            }
        }
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, partitions, REPLICAS).configs(settings);
    }

    private static Map<String, String> purposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        purposes.put(ADVICE_ISSUED, "one advice for each report: subscribe here");
        purposes.put(SYMPTOM_REPORTED, "the reports that intake accepted");
        purposes.put(SYMPTOM_REPORTED_DLQ, "reports that could not be used, with a coded reason");
        purposes.put(CATALOGUE_RELEASED, "the knowledge, one record a release");
        return Collections.unmodifiableMap(purposes);
    }
}
