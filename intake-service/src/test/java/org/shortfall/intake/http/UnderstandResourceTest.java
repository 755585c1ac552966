package org.shortfall.intake.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(IntakeSystem.class)
class UnderstandResourceTest {

    @Test
    void a_text_is_understood_with_places() {
        understand("{\"text\":\"leg cramps, no fever\"}")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("evidence.symptom", hasItem("leg_cramps"))
                .body("evidence[0].span.start", equalTo(0))
                .body("safetyNet", not(emptyOrNullString()));
    }

    @Test
    void a_text_in_another_language_is_said_not_to_be_read_and_has_the_safety_net() {
        understand("{\"text\":\"J'ai mal à la tête depuis trois jours\",\"locale\":\"en\"}")
                .then()
                .statusCode(200)
                .body("language", equalTo("und"))
                .body("evidence.size()", equalTo(0))
                .body("safetyNet", not(emptyOrNullString()));
    }

    @Test
    void a_request_that_cannot_be_used_is_told_where_and_not_repeated() {
        understand("{\"txt\":\"MARKER\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/text"))
                .body(not(containsString("MARKER")));
    }

    private static io.restassured.response.Response understand(String body) {
        return given().contentType("application/json; charset=utf-8").body(body).post("/v1/reports:understand");
    }
}
