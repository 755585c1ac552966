package org.shortfall.knowledge.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Brings a release that was just made to the topic. While the broker is away it goes on trying beside the request, until
 * a newer release is announced; every start publishes the newest one again.
 */
@ApplicationScoped
public class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ReleasePublisher publisher;
    private final AtomicInteger newest = new AtomicInteger();

    Announcement(ReleasePublisher publisher) {
        this.publisher = publisher;
    }

    /** Whether the topic has the release now; if not, it will get it once the broker is back. */
    public boolean announce(Release release) {
        newest.accumulateAndGet(release.number(), Math::max);
        if (isPublished(release)) {
            return true;
        }
        Thread.ofVirtual().name("announce-release-" + release.number()).start(() -> keepTrying(release));
        return false;
    }

    private void keepTrying(Release release) {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (newest.get() == release.number() && !isPublished(release));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isPublished(Release release) {
        try {
            publisher.publish(release);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("release %d is not on the topic yet: the broker does not answer", release.number());
            return false;
        }
    }
}
