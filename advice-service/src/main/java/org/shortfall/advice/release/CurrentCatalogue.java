package org.shortfall.advice.release;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Wording;

/** The newest release that was read, swapped in one step: no report sees half of one. */
@ApplicationScoped
public class CurrentCatalogue {

    private static final Logger LOG = Logger.getLogger(CurrentCatalogue.class);

    private final AtomicReference<@Nullable Catalogue> newest = new AtomicReference<>();
    private final CountDownLatch loaded = new CountDownLatch(1);

    /** Takes a record of the release topic; one that is no usable release leaves the current one in place. */
    @Incoming("catalogue-released")
    @Blocking
    public void take(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
        try {
            use(CatalogueReleased.read(record.value()));
        } catch (IOException | RuntimeException e) {
            LOG.errorf(
                    "catalogue record at offset %d is not usable (%s); the current release stays",
                    record.offset(), e.getClass().getSimpleName());
        }
    }

    /** The release in use, or null while none was read. */
    public @Nullable Catalogue get() {
        return newest.get();
    }

    /** Waits for the first release. */
    public Catalogue await() throws InterruptedException {
        loaded.await();
        return Objects.requireNonNull(newest.get());
    }

    private void use(CatalogueReleased release) {
        Catalogue current = newest.get();
        if (current != null && current.number() >= release.number()) {
            return;
        }
        Catalogue next = new Catalogue(release.number(), release.catalogue());
        List<String> lacking = next.lackingTexts(Wording.keys());
        if (!lacking.isEmpty()) {
            LOG.errorf("catalogue release %d lacks the texts %s; the current release stays", next.number(), lacking);
            return;
        }
        newest.set(next);
        loaded.countDown();
        LOG.infof("catalogue release %d is in use", next.number());
    }
}
