package org.shortfall.intake.vocabulary;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Reads the catalogue topic from its start, in every instance, and keeps the newest release that is whole.
 *
 * <p>A broken record is passed over and said once in the log: the release in use stays.
 */
@ApplicationScoped
public class CatalogueFollower {

    private static final Logger LOG = Logger.getLogger(CatalogueFollower.class);

    private final CurrentVocabulary current;

    CatalogueFollower(CurrentVocabulary current) {
        this.current = current;
    }

    @Incoming("catalogue-releases")
    @Blocking
    void follow(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            // A release that was withdrawn from the topic. What is in use stays in use.
            return;
        }
        switch (ReleaseRecord.read(record.value())) {
            case ReleaseRecord.Usable(Vocabulary vocabulary) -> take(vocabulary);
            case ReleaseRecord.Unusable(ReleaseRecord.Reason reason) ->
                LOG.errorf(
                        "catalogue record ignored: code=%s offset=%d; the release in use stays",
                        reason, record.offset());
        }
    }

    private void take(Vocabulary vocabulary) {
        if (current.offer(vocabulary)) {
            LOG.infof(
                    "catalogue release %d in use: %d symptoms, %s",
                    vocabulary.release(), vocabulary.size(), vocabulary.checksum());
        }
    }
}
