package org.shortfall.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;

/** The README's first report as it stands on its topic: four signs and a full profile. */
final class TypicalReport {

    private static final String JSON = """
            { "reportId": "0d7c1f6a-93a5-5a43-8f0e-7f1d52c4b6a9", "tenant": "demo", "subject": "3d2f0b0c9a8e7d6c5b4a392817060504",
              "reportedAt": "2026-11-23T07:30:00Z", "locale": "en",
              "evidence": [
                { "symptom": "nocturnal_leg_cramps", "state": "present", "severity": 6, "duration": "P3W", "side": "both" },
                { "symptom": "leg_cramps", "state": "present" },
                { "symptom": "restless_legs", "state": "present" },
                { "symptom": "foot_tingling", "state": "present" } ],
              "profile": { "age": { "value": 34, "unit": "years" }, "sex": "female", "lifeStage": "none",
                "diets": ["vegan_diet"], "factors": ["low_sun"], "allergies": [], "conditions": [], "medications": [] } }
            """;

    private TypicalReport() {}

    static SymptomReported event() {
        try {
            return EventJson.read(JSON.getBytes(StandardCharsets.UTF_8), SymptomReported.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
