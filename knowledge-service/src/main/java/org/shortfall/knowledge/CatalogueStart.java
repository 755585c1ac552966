package org.shortfall.knowledge;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.shortfall.knowledge.importing.CatalogueImport;
import org.shortfall.knowledge.importing.MalformedTable;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.ReleasePublisher;
import org.shortfall.knowledge.release.ReleaseTooLarge;
import org.shortfall.knowledge.release.Releases;

/**
 * What happens at every start, beside the HTTP server: import once, build release 1 once, publish the newest release.
 * A database or a broker that is away is waited for; a catalogue that cannot be used is said so and not retried.
 */
@ApplicationScoped
public class CatalogueStart {

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final CatalogueImport catalogueImport;
    private final Releases releases;
    private final ReleasePublisher publisher;
    private final CatalogueReadiness readiness;

    CatalogueStart(
            CatalogueImport catalogueImport,
            Releases releases,
            ReleasePublisher publisher,
            @Readiness CatalogueReadiness readiness) {
        this.catalogueImport = catalogueImport;
        this.releases = releases;
        this.publisher = publisher;
        this.readiness = readiness;
    }

    void onStart(@Observes StartupEvent event) {
        Thread.ofVirtual().name("catalogue-start").start(this::run);
    }

    private void run() {
        Duration pause = Duration.ofSeconds(1);
        while (!done()) {
            LOG.infof("trying again in %d s", pause.toSeconds());
            try {
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** One attempt; false if it is worth another. */
    private boolean done() {
        try {
            readiness.waitingFor("database");
            catalogueImport.importOnce();
            Release release = releases.newestOrFirst();
            readiness.waitingFor("broker");
            publisher.publish(release);
            readiness.published(release.number());
            return true;
        } catch (MalformedTable | ReleaseTooLarge e) {
            LOG.errorf("no release can be published: %s", e.getMessage());
            readiness.waitingFor("a catalogue that can be published");
            return true;
        } catch (SQLException | PersistenceException e) {
            LOG.warnf("the database did not take the catalogue (%s)", e.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOG.warnf("the broker did not take the release (%s)", reason(e));
            return false;
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
