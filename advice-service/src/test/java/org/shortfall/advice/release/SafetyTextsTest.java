package org.shortfall.advice.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Wording;
import org.shortfall.advice.event.EventJson;

class SafetyTextsTest {

    @Test
    void the_real_release_lacks_no_text() {
        assertThat(RealRelease.catalogue().lackingTexts(Wording.keys())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, safety-net",
        "de, safety-net",
        "de, disclaimer",
        "de, engine.withheld-care-first",
        "de, rule.rf_stroke.fast"
    })
    void a_release_without_a_safety_text_in_one_language_lacks_it_and_is_not_taken(String locale, String key)
            throws IOException {
        JsonNode release = EventJson.tree(RealRelease.bytes());
        ((ObjectNode) release.at("/catalogue/texts/" + locale)).remove(key);
        CatalogueReleased read = CatalogueReleased.read(release.toString().getBytes(StandardCharsets.UTF_8));

        List<String> lacking = new Catalogue(read.number(), read.catalogue()).lackingTexts(Wording.keys());

        assertThat(lacking).containsExactly(locale + "/" + key);
    }
}
