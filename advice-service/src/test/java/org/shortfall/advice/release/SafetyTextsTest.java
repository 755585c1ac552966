package org.shortfall.advice.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.event.EventJson;

class SafetyTextsTest {

    private final CurrentCatalogue current = new CurrentCatalogue();

    @Test
    void the_real_release_has_every_text_and_is_taken() {
        take(RealRelease.bytes());

        assertThat(Objects.requireNonNull(current.get()).number()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "en, safety-net",
        "de, safety-net",
        "de, disclaimer",
        "de, engine.withheld-care-first",
        "de, rule.rf_stroke.fast"
    })
    void a_release_without_a_safety_text_in_one_language_is_not_taken(String locale, String key) throws IOException {
        ObjectNode release = (ObjectNode) EventJson.tree(RealRelease.bytes());
        JsonNode content = release.path("catalogue");
        ((ObjectNode) content.path("texts").path(locale)).remove(key);
        release.put("checksum", CatalogueReleased.checksum(content));

        take(EventJson.write(release));

        assertThat(current.get()).isNull();
    }

    private void take(byte[] release) {
        current.take(new ConsumerRecord<>("shortfall.catalogue-released.v1", 0, 0, "1", release));
    }
}
