package org.shortfall.knowledge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.shortfall.knowledge.importing.CatalogueImport;
import org.shortfall.knowledge.importing.Edition;
import org.shortfall.knowledge.importing.MalformedTable;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.ReleasePublisher;
import org.shortfall.knowledge.release.ReleaseTooLarge;
import org.shortfall.knowledge.release.Releases;
import org.shortfall.knowledge.release.TextsMissing;

/**
 * What happens at every start, beside the HTTP server: import once, build release 1 once, offer a newer edition
 * of the packaged tables, publish the newest release.
 * A database or a broker that is away is waited for; a catalogue that cannot be used is said so and not retried.
 */
@ApplicationScoped
public class CatalogueStart {

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final CatalogueImport catalogueImport;
    private final Edition edition;
    private final Releases releases;
    private final ReleasePublisher publisher;
    private final CatalogueReadiness readiness;
    private final Thread worker = Thread.ofVirtual().name("catalogue-start").unstarted(this::run);

    CatalogueStart(
            CatalogueImport catalogueImport,
            Edition edition,
            Releases releases,
            ReleasePublisher publisher,
            @Readiness CatalogueReadiness readiness) {
        this.catalogueImport = catalogueImport;
        this.edition = edition;
        this.releases = releases;
        this.publisher = publisher;
        this.readiness = readiness;
    }

    void onStart(@Observes StartupEvent event) {
        worker.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        worker.interrupt();
    }

    private void run() {
        try {
            Release release = untilItWorks("database", () -> {
                catalogueImport.importOnce();
                releases.newestOrFirst();
                edition.offer();
                return releases.newestOrFirst();
            });
            untilItWorks("broker", () -> {
                publisher.publish(release);
                return release;
            });
            readiness.published(release.number());
        } catch (MalformedTable | ReleaseTooLarge | TextsMissing e) {
            LOG.errorf("no release can be published: %s", e.getMessage());
            readiness.waitingFor("a catalogue that can be published");
        } catch (InterruptedException e) {
            LOG.debug("stopped before the release was published");
        }
    }

    private <T> T untilItWorks(String other, Callable<T> step) throws InterruptedException {
        readiness.waitingFor(other);
        for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
            try {
                return step.call();
            } catch (MalformedTable | ReleaseTooLarge | TextsMissing e) {
                throw e;
            } catch (Exception e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                LOG.warnf("the %s does not answer (%s): trying again in %d s", other, reason(e), pause.toSeconds());
            }
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
