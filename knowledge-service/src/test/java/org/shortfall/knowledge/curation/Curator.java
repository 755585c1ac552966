package org.shortfall.knowledge.curation;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.shortfall.knowledge.Tokens;

/** A person who works on drafts over HTTP. */
record Curator(String name) {

    static final String DRAFTS = "/v1/catalogue/drafts";

    /** The id of a new draft. */
    String starts(String title) {
        return as().contentType("application/json")
                .body(Map.of("title", title))
                .post(DRAFTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse patches(String draft, String row, String fields) {
        return seeing(draft)
                .contentType("application/merge-patch+json")
                .body(fields)
                .patch(DRAFTS + "/" + draft + "/rows/" + row)
                .then();
    }

    ValidatableResponse puts(String draft, String row, String content) {
        return seeing(draft)
                .contentType("application/json")
                .body(content)
                .put(DRAFTS + "/" + draft + "/rows/" + row)
                .then();
    }

    ValidatableResponse deletes(String draft, String row) {
        return seeing(draft).delete(DRAFTS + "/" + draft + "/rows/" + row).then();
    }

    ValidatableResponse does(String draft, String step) {
        return seeing(draft).post(DRAFTS + "/" + draft + ":" + step).then();
    }

    ValidatableResponse rollsBackTo(int release, String reason) {
        return as().header("If-Match", tag("/v1/catalogue/releases/latest"))
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/v1/catalogue/releases/" + release + ":rollback")
                .then();
    }

    RequestSpecification as() {
        return given().header("Authorization", Tokens.of(name)).urlEncodingEnabled(false);
    }

    private RequestSpecification seeing(String draft) {
        return as().header("If-Match", tag(DRAFTS + "/" + draft));
    }

    static String tag(String path) {
        Response response = given().get(path);
        String tag = response.header("ETag");
        return tag == null ? "" : tag;
    }
}
