package org.shortfall.advice.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;

class StoredHistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void a_history_is_read_as_it_was_written() throws IOException {
        SubjectHistory history = SubjectHistory.none()
                .plus(
                        NOW,
                        report("\"lifeStage\":\"pregnancy\",\"conditions\":[\"ckd\"],\"medications\":[\"warfarin\"]"))
                .plus(NOW.plusSeconds(1), SymptomReport.unreadable());

        assertThat(EventJson.read(EventJson.write(history), SubjectHistory.class))
                .isEqualTo(history);
    }

    @Test
    void a_thousand_reports_leave_no_more_behind_than_one_that_says_the_same() throws IOException {
        SymptomReport report = report("\"allergies\":[\"milk\"],\"factors\":[\"low_sun\"]");
        SubjectHistory history = SubjectHistory.none();
        for (int i = 0; i < 1_000; i++) {
            history = history.plus(NOW.plusSeconds(i), report);
        }

        assertThat(EventJson.write(history))
                .hasSameSizeAs(EventJson.write(SubjectHistory.none().plus(NOW, report)));
    }

    private static SymptomReport report(String profile) throws IOException {
        String json =
                "{\"reportId\":\"5a3c1a42-58c4-4fd6-8a5f-0c5f3f6b8b8e\",\"tenant\":\"demo\",\"subject\":\"%s\",\"evidence\":[],\"profile\":{%s}}"
                        .formatted("0123456789abcdef0123456789abcdef", profile);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), SymptomReported.class)
                .toReport();
    }
}
