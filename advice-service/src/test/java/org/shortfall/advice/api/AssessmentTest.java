package org.shortfall.advice.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.advice.RealPlatform;

@QuarkusTest
@WithTestResource(value = RealPlatform.class, scope = TestResourceScope.GLOBAL)
class AssessmentTest {

    @Test
    void coded_evidence_is_assessed_with_questions_and_a_word_on_stopping() {
        assess("""
                {"evidence":[{"symptom":"foot_tingling","state":"present"}],
                 "profile":{"age":{"value":34,"unit":"years"},"sex":"female","diets":["vegan_diet"]}}""")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("findings[0].nutrient", equalTo("vitamin_b12"))
                .body("questions.size()", lessThanOrEqualTo(5))
                .body("questions", not(empty()))
                .body("stop.stop", equalTo(false))
                .body("reportId", equalTo(null));
    }

    @Test
    void care_that_cannot_wait_ends_the_questions() {
        assess("""
                {"evidence":[{"symptom":"one_leg_swollen_hot","state":"present"}],"profile":{"conditions":["recent_surgery"]}}""")
                .statusCode(200)
                .body("outcome", equalTo("seek_care"))
                .body("stop.stop", equalTo(true))
                .body("stop.code", equalTo("care_first"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/evidence/0/symptom | {'evidence':[{'symptom':'no_such','state':'present'}]}",
                "/evidence/0/duration | {'evidence':[{'symptom':'fatigue','state':'present','duration':'three weeks'}]}",
                "/evidence/0 | {'evidence':[{'symptom':'fatigue','state':'present','severity':11}]}",
                "/evidence/0/state | {'evidence':[{'symptom':'fatigue','state':'perhaps'}]}",
                "/evidence | {'evidence':7}",
                "/profile/age/unit | {'evidence':[],'profile':{'age':{'value':3,'unit':'weeks'}}}",
                "/profile/labs | {'evidence':[],'profile':{'labs':[{'test':'ferritin','value':3,'takenAt':'May'}]}}",
                "'' | {'profile':{}}"
            })
    void what_cannot_be_used_is_named_with_its_place(String pointer, String body) {
        assess(body.replace('\'', '"'))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-assessment"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void what_is_no_json_is_said_so() {
        assess("{").statusCode(400).body("code", equalTo("malformed-json"));
    }

    private static ValidatableResponse assess(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/assessments")
                .then();
    }
}
