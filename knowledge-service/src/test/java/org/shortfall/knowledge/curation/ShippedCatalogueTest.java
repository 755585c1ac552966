package org.shortfall.knowledge.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;
import org.shortfall.knowledge.check.Checks;
import org.shortfall.knowledge.table.TableRows;

@QuarkusTest
@WithTestResource(RealParts.class)
class ShippedCatalogueTest {

    @Inject
    TableRows tables;

    @Inject
    DraftRows draftRows;

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @Test
    void the_catalogue_as_it_is_shipped_passes_every_check() {
        assertThat(Checks.findings(new DraftCandidate(UUID.randomUUID(), tables, draftRows)))
                .isEmpty();
    }
}
