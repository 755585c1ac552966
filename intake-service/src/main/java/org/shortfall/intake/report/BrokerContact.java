package org.shortfall.intake.report;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether the producer has the topic's partitions.
 *
 * <p>Until it has, every send would block the producer's one thread and be published at some later time, long after its
 * client was told 503. So nothing is sent before; and once known, the partitions stay known.
 */
@ApplicationScoped
public class BrokerContact {

    private static final Logger LOG = Logger.getLogger(BrokerContact.class);
    private static final String CHANNEL = "symptom-reports";
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final KafkaClientService clients;
    private final String topic;
    private final AtomicBoolean failing = new AtomicBoolean();
    private volatile boolean known;
    private volatile boolean stopped;

    BrokerContact(
            KafkaClientService clients,
            @ConfigProperty(name = "mp.messaging.outgoing." + CHANNEL + ".topic") String topic) {
        this.clients = clients;
        this.topic = topic;
    }

    /** Whether a report can be handed to the producer without blocking it. */
    boolean isKnown() {
        return known;
    }

    /** Says in the log when deliveries begin to fail and when they succeed again, once each. */
    Delivery noted(Delivery delivery) {
        boolean fails = delivery == Delivery.NOT_TAKEN;
        if (failing.get() != fails && failing.compareAndSet(!fails, fails)) {
            if (fails) {
                LOG.error("the broker does not acknowledge reports: answering 503 until it does");
            } else {
                LOG.info("the broker acknowledges reports again");
            }
        }
        return delivery;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("broker-contact").start(this::learnPartitions);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void learnPartitions() {
        boolean said = false;
        while (!stopped && !known) {
            try {
                known = hasPartitions();
                Thread.sleep(known ? Duration.ZERO : PAUSE);
            } catch (RuntimeException e) {
                if (!said) {
                    LOG.warnf("no broker that has the topic %s yet: answering 503 until there is one", topic);
                    said = true;
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Blocks the producer's thread for its {@code max.block.ms} at most. */
    private boolean hasPartitions() {
        @Nullable KafkaProducer<?, ?> producer = clients.getProducer(CHANNEL);
        return producer != null
                && !producer.partitionsFor(topic).await().indefinitely().isEmpty();
    }
}
