package org.shortfall.advice.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.shortfall.advice.event.CloudEvent;

/** Follows the advice topic from its end, every partition in every instance, and feeds those who wait. */
@ApplicationScoped
public class AdviceTail {

    private static final Logger LOG = Logger.getLogger(AdviceTail.class);

    private final AdviceFeed feed;

    AdviceTail(AdviceFeed feed) {
        this.feed = feed;
    }

    /** Takes one record of the advice topic; one that is not ours wakes nobody. */
    @Incoming("advice-issued")
    public void take(ConsumerRecord<byte[], byte[]> record) {
        String reportId = CloudEvent.header(record.headers(), CloudEvent.REPORT_ID);
        String number = CloudEvent.header(record.headers(), CloudEvent.SEQUENCE);
        if (reportId == null || number == null || record.key() == null || record.value() == null) {
            return;
        }
        try {
            feed.issued(
                    UUID.fromString(reportId),
                    new String(record.key(), StandardCharsets.UTF_8),
                    Long.parseLong(number),
                    record.value());
        } catch (IllegalArgumentException e) {
            LOG.warnf("advice record at offset %d has headers that are not ours", record.offset());
        }
    }
}
