package org.shortfall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shortfall.local.Service;

/** An import of many rows while the knowledge-service is killed. */
@ExtendWith(RunningSystem.Extension.class)
class KilledImportTest {

    private static final int ROWS = 60_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSystem system;

    KilledImportTest(RunningSystem system) {
        this.system = system;
    }

    @Test
    void it_leaves_nothing_behind_and_succeeds_when_repeated() throws Exception {
        int drafts = drafts();
        String id = system.api().importRows("food-portions", rows()).path("id").asText();
        await(id, run -> run.path("processed").asInt() > 0);
        system.parts().kill(Service.KNOWLEDGE);
        system.parts().start(Service.KNOWLEDGE);
        system.parts().awaitReady(Service.KNOWLEDGE);

        await(id, run -> run.path("state").asText().equals("interrupted"));
        assertThat(drafts()).isEqualTo(drafts);

        assertThat(system.api().importRows("food-portions", rows()).path("id").asText())
                .isEqualTo(id);
        JsonNode done = await(id, run -> run.path("state").asText().equals("done"));
        assertThat(done.path("changed").asInt()).isEqualTo(ROWS);
        assertThat(drafts()).isEqualTo(drafts + 1);
    }

    private JsonNode await(String id, Predicate<JsonNode> wanted) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode run = system.api().get("/v1/catalogue/imports/" + id);
        while (!wanted.test(run)) {
            assertThat(Instant.now()).as(run.toString()).isBefore(end);
            Thread.sleep(20);
            run = system.api().get("/v1/catalogue/imports/" + id);
        }
        return run;
    }

    private int drafts() throws Exception {
        return system.api().get("/v1/catalogue/drafts?limit=200").path("items").size();
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append("{\"food\": \"SR28:01001\", \"position\": ")
                    .append(1_000 + i)
                    .append(", \"measure\": \"cup\", \"grams\": 240}\n");
        }
        return rows.toString();
    }
}
