package org.shortfall.knowledge.release;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * Puts a release on the topic. Publishing one again is harmless: same key, same bytes, and compaction keeps one.
 */
@ApplicationScoped
public class ReleasePublisher {

    /** Far below the topic's {@code max.message.bytes} of 8 MiB, so that a release never gets stuck there. */
    static final int HIGHEST_SIZE = 4 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(ReleasePublisher.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final MutinyEmitter<byte[]> topic;

    ReleasePublisher(@Channel("catalogue-released") MutinyEmitter<byte[]> topic) {
        this.topic = topic;
    }

    /**
     * Sends the release and waits until all in-sync replicas have it.
     *
     * @throws ReleaseTooLarge above 4 MiB
     * @throws RuntimeException if the broker did not acknowledge in time; to be tried again
     */
    public void publish(Release release) {
        byte[] document = requireFitting(release);
        topic.sendMessage(Message.of(document, metadata(release))).await().atMost(LONGEST_WAIT);
        LOG.infof("published release %d: %,d bytes", release.number(), document.length);
    }

    /**
     * The document of a release that fits the topic.
     *
     * @throws ReleaseTooLarge above 4 MiB
     */
    static byte[] requireFitting(Release release) {
        byte[] document = release.document();
        if (document.length > HIGHEST_SIZE) {
            throw new ReleaseTooLarge(release.number(), document.length, HIGHEST_SIZE);
        }
        return document;
    }

    private static Metadata metadata(Release release) {
        return Metadata.of(
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(Integer.toString(release.number()))
                        .build(),
                OutgoingCloudEventMetadata.<byte[]>builder()
                        .withId("catalogue-release-" + release.number())
                        .withTimestamp(release.publishedAt().atZone(ZoneOffset.UTC))
                        .build());
    }
}
