package org.shortfall.advice.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that no intake-service of ours would write must be refused at once, so that it becomes a dead letter. */
@Timeout(5)
class HostileReportTest {

    private static final String SUBJECT = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"evidence\":[null]",
                "\"evidence\":[{\"symptom\":null,\"state\":\"present\"}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":0}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":\"maybe\"}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":\"present\",\"severity\":11}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":\"present\",\"severity\":7.9}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":\"present\",\"side\":\"banana\"}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":\"present\",\"course\":\"WORSENING\"}]",
                "\"evidence\":[{\"symptom\":\"fever\",\"state\":\"present\",\"duration\":\"-P3W\"}]",
                "\"evidence\":[],\"profile\":{\"age\":{\"value\":-3,\"unit\":\"years\"}}",
                "\"evidence\":[],\"profile\":{\"age\":{\"value\":1e600000000,\"unit\":\"months\"}}",
                "\"evidence\":[],\"profile\":{\"age\":{\"value\":1e-600000000,\"unit\":\"months\"}}",
                "\"evidence\":[],\"profile\":{\"age\":{\"value\":3}}",
                "\"evidence\":[],\"profile\":{\"sex\":1}",
                "\"evidence\":[],\"profile\":{\"supplements\":[null]}",
                "\"evidence\":null"
            })
    void a_value_that_cannot_be_is_refused(String fields) {
        assertRefused("\"subject\":\"" + SUBJECT + "\"," + fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "p-41", "0F1E2D3C4B5A69788796A5B4C3D2E1F0"})
    void a_subject_that_is_no_pseudonym_is_refused(String subject) {
        assertRefused("\"subject\":\"" + subject + "\",\"evidence\":[]");
    }

    @Test
    void a_nesting_without_end_is_refused() {
        assertRefused("\"subject\":\"" + SUBJECT + "\",\"evidence\":" + "[".repeat(5_000));
    }

    private static void assertRefused(String fields) {
        byte[] json = "{\"reportId\":\"6ba7b811-9dad-11d1-80b4-00c04fd430c8\",\"tenant\":\"demo\",%s}"
                .formatted(fields)
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventJson.read(json, SymptomReported.class).toReport())
                .isInstanceOf(Exception.class);
    }
}
