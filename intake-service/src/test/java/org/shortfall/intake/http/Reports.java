package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;

/** Requests of the tests. */
public final class Reports {

    static final String MINIMAL =
            "{\"subjectId\":\"p-41\",\"evidence\":[{\"symptom\":\"leg_cramps\",\"state\":\"present\"}]}";

    static final String FULL = """
            { "reportId": "mine-1", "subjectId": "p-41", "reportedAt": "2026-11-23T07:30:00Z", "locale": "de-AT", "region": "AT",
              "evidence": [
                { "symptom": "nocturnal_leg_cramps", "state": "present", "severity": 6, "duration": "P3W", "course": "worsening",
                  "onset": "gradual", "side": "both", "context": ["night", "rest"] },
                { "symptom": "fatigue", "state": "absent" }, { "symptom": "headache", "state": "unknown" } ],
              "profile": { "age": { "value": 34, "unit": "years" }, "sex": "female", "lifeStage": "none", "diets": ["vegan"],
                "allergies": ["tree_nuts"], "conditions": [], "medications": ["Glucophage", "never heard of"], "factors": ["low_sun"],
                "supplements": [ { "nutrient": "magnesium", "amount": { "value": 300.50, "unit": "mg" }, "per": "day" } ],
                "labs": [ { "test": "Ferritin", "value": 12, "unit": "ug/L", "takenAt": "2026-10-01" } ] } }""";

    private Reports() {}

    static Response post(String body) {
        return post(body.getBytes(UTF_8));
    }

    static Response post(byte[] body) {
        return given().contentType("application/json").body(body).post("/v1/reports");
    }

    static Response postBatch(String body) {
        return given().contentType("application/x-ndjson")
                .body(body.getBytes(UTF_8))
                .post("/v1/reports:batch");
    }

    public static void awaitReady() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }
}
