package org.shortfall.knowledge.curation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shortfall.knowledge.OwnDatabase;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;
import org.shortfall.knowledge.Tokens;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@WithTestResource(RealParts.class)
class CurationTest {

    private static final String ROW = "associations/magnesium.deficiency.leg_cramps";
    private static final Curator ANNA = new Curator("anna");
    private static final Curator BEN = new Curator("ben");

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @Test
    void a_changed_association_goes_from_draft_to_release_and_back() {
        int before = newest();
        String strength = strength();
        String changed = strength.equals("common") ? "occasional" : "common";
        String draft = ANNA.starts("Cramps are less typical");
        ANNA.patches(draft, ROW, "{\"strength\": \"" + changed + "\"}").statusCode(200);

        given().accept("text/plain")
                .get(Curator.DRAFTS + "/" + draft + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("~ associations magnesium.deficiency.leg_cramps"))
                .body(containsString("strength: " + strength + " → " + changed));
        ANNA.does(draft, "submit").statusCode(200).body("status", equalTo("submitted"));
        problem(
                ANNA.as()
                        .header("Shortfall-User", "ben")
                        .header("X-Forwarded-User", "ben")
                        .header("If-Match", Curator.tag(Curator.DRAFTS + "/" + draft))
                        .post(Curator.DRAFTS + "/" + draft + ":approve")
                        .then(),
                403,
                "own-draft");
        assertThat(newest()).isEqualTo(before);

        BEN.does(draft, "approve")
                .statusCode(200)
                .body("number", is(before + 1))
                .body("onTopic", is(true));
        assertThat(strength()).isEqualTo(changed);
        given().get("/v1/catalogue/releases/" + (before + 1))
                .then()
                .body(
                        "catalogue.associations.find { it.nutrient == 'magnesium' && it.symptom == 'leg_cramps'"
                                + " && it.direction == 'deficiency' }.strength",
                        equalTo(changed));

        BEN.rollsBackTo(before, "it was right before").statusCode(200).body("number", is(before + 2));
        assertThat(strength()).isEqualTo(strength);
        assertThat(checksum(before + 2)).isEqualTo(checksum(before));
        given().get("/v1/catalogue/audit?draft=" + draft)
                .then()
                .body(
                        "items.action",
                        contains("draft-approved", "approval-refused", "draft-submitted", "row-put", "draft-started"))
                .body("items.person", contains("ben", "anna", "anna", "anna", "anna"));
        given().get("/v1/catalogue/audit?person=ben").then().body("items.action", hasItem("rolled-back"));
    }

    @Test
    void a_broken_draft_is_refused_with_every_problem_and_its_row() {
        int before = newest();
        String draft = ANNA.starts("All wrong");
        ANNA.patches(draft, ROW, "{\"sources\": []}").statusCode(200);
        ANNA.patches(draft, "associations/iron.deficiency.fatigue", "{\"sources\": [\"my_neighbour\"]}")
                .statusCode(200);
        ANNA.patches(draft, "reference-intakes/calcium.RDA.NASEM.female_31_50y.female.none", "{\"value\": 9000}")
                .statusCode(200);
        ANNA.patches(draft, "reference-intakes/iron.RDA.NASEM.female_31_50y.female.none", "{\"minAge\": 29}")
                .statusCode(200);
        ANNA.patches(draft, "texts/en.engine.withheld-excess", "{\"text\": \"You have anaemia. Take 100 mg of iron.\"}")
                .statusCode(200);
        ANNA.patches(draft, "terms/metformin", "{\"implies\": [\"magic\"]}").statusCode(200);
        ANNA.deletes(draft, "texts/de.disclaimer").statusCode(200);

        List<String> places = problem(ANNA.does(draft, "submit"), 422, "checks-failed")
                .extract()
                .path("errors.collect { it.parameter + ' ' + it.code }");

        assertThat(places)
                .contains(
                        ROW + "#sources missing-source",
                        "associations/iron.deficiency.fatigue#sources unknown-source",
                        "reference-intakes/calcium.RDA.NASEM.female_31_50y.female.none#value intake-above-limit",
                        "reference-intakes/iron.RDA.NASEM.female_31_50y.female.none#minAge ages-overlap",
                        "texts/en.engine.withheld-excess#text banned-wording-diagnosis",
                        "texts/en.engine.withheld-excess#text banned-wording-dose",
                        "terms/metformin#implies unknown-id",
                        "texts/en.disclaimer#text missing-text");
        given().get(Curator.DRAFTS + "/" + draft + "/checks")
                .then()
                .body("passed", is(false))
                .body("problems", hasSize(places.size()));
        assertThat(newest()).isEqualTo(before);
        ANNA.does(draft, "withdraw").statusCode(200).body("status", equalTo("withdrawn"));
    }

    @Test
    void a_row_comes_and_goes() {
        String draft = ANNA.starts("A new source and a new sign");
        ANNA.puts(draft, "sources/a_book", "{\"id\": \"a_book\", \"title\": \"A book\"}")
                .statusCode(200);
        String row =
                "{\"nutrient\": \"zinc\", \"direction\": \"excess\", \"symptom\": \"restless_legs\", \"strength\": \"weak\","
                        + " \"grade\": \"C\", \"sources\": [\"a_book\"], \"confidence\": \"C\", \"verification\": \"from_knowledge_source_not_seen\"}";
        ANNA.puts(draft, "associations/zinc.excess.restless_legs", row).statusCode(200);
        released(draft);
        given().get("/v1/catalogue/associations?nutrient=zinc&symptom=restless_legs")
                .then()
                .body("items", hasSize(1))
                .body("items[0].verified", is(false));

        String second = ANNA.starts("Not well founded");
        ANNA.deletes(second, "associations/zinc.excess.restless_legs").statusCode(200);
        given().get(Curator.DRAFTS + "/" + second + "/changes").then().body("changes.change", contains("removed"));
        released(second);
        given().get("/v1/catalogue/associations?nutrient=zinc&symptom=restless_legs")
                .then()
                .body("items", empty());
    }

    @Test
    void a_change_that_is_taken_back_is_no_change() {
        String draft = ANNA.starts("Second thoughts");
        ANNA.patches(draft, ROW, "{\"grade\": \"C\"}").statusCode(200);
        String grade = given().get(Curator.DRAFTS + "/" + draft + "/changes")
                .then()
                .extract()
                .path("changes[0].fields[0].before");
        ANNA.patches(draft, ROW, "{\"grade\": \"" + grade + "\"}").statusCode(200);

        given().get(Curator.DRAFTS + "/" + draft + "/changes").then().body("changes", empty());
        problem(ANNA.does(draft, "submit"), 409, "draft-empty");
    }

    @Test
    void a_draft_on_an_older_release_is_told_which_rows_collide() {
        String mine = ANNA.starts("Mine");
        ANNA.patches(mine, "guidance/inflam_satfat", "{\"value\": \"<9\"}").statusCode(200);
        ANNA.patches(mine, "guidance/inflam_added_sugar", "{\"value\": \"<9\"}").statusCode(200);
        String theirs = ANNA.starts("Theirs");
        ANNA.patches(theirs, "guidance/inflam_satfat", "{\"value\": \"<8\"}").statusCode(200);
        released(theirs);

        problem(ANNA.does(mine, "submit"), 409, "draft-outdated")
                .body("errors.parameter", contains("guidance/inflam_satfat"));
        given().accept("text/plain")
                .get(Curator.DRAFTS + "/" + mine + "/changes")
                .then()
                .body(containsString("value: <8 → <9"))
                .body(containsString("! guidance inflam_satfat"));
        ANNA.does(mine, "rebase").statusCode(200);
        released(mine);
    }

    @Test
    void who_has_not_seen_the_newest_draft_cannot_change_it() {
        String draft = ANNA.starts("Two editors");
        String path = Curator.DRAFTS + "/" + draft + "/rows/" + ROW;
        String tag = Curator.tag(Curator.DRAFTS + "/" + draft);
        problem(
                BEN.as()
                        .contentType("application/json")
                        .body("{\"grade\": \"C\"}")
                        .patch(path)
                        .then(),
                428,
                "precondition-required");
        BEN.as()
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"grade\": \"C\"}")
                .patch(path)
                .then()
                .statusCode(200);
        problem(
                ANNA.as()
                        .header("If-Match", tag)
                        .contentType("application/json")
                        .body("{\"grade\": \"B\"}")
                        .patch(path)
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void who_changed_a_row_of_anothers_draft_does_not_approve_it_either() {
        String draft = ANNA.starts("Two hands");
        BEN.patches(draft, ROW, "{\"grade\": \"C\"}").statusCode(200);
        ANNA.does(draft, "submit").statusCode(200);

        problem(BEN.does(draft, "approve"), 403, "own-draft");
        ANNA.does(draft, "withdraw").statusCode(200);
    }

    @Test
    void what_cannot_be_taken_is_a_problem_that_names_the_field() {
        String draft = ANNA.starts("Bad rows");
        problem(
                        ANNA.patches(draft, ROW, "{\"strenght\": \"weak\", \"sources\": \"ods\", \"grade\": null}"),
                        422,
                        "bad-row")
                .body("errors.parameter", hasItems("strenght", "sources", "grade"))
                .body("errors.code", hasItems("unknown-field", "bad-value", "missing-field"));
        problem(ANNA.patches(draft, ROW, "{\"nutrient\": \"zinc\"}"), 422, "other-key");
        problem(ANNA.patches(draft, ROW, "[]"), 400, "bad-json");
        problem(ANNA.patches(draft, ROW, "{\"grade\": \"A\", \"grade\": \"B\"}"), 400, "bad-json");
        problem(ANNA.patches(draft, "associations/stone", "{}"), 404, "unknown-row");
        problem(ANNA.patches(draft, "stones/stone", "{}"), 404, "unknown-table");
        problem(ANNA.does(draft, "approve"), 409, "wrong-draft-status");
        problem(
                given().header("Authorization", Tokens.bearer(Grant.to(Role.CURATOR)))
                        .header("Shortfall-User", "ben")
                        .urlEncodingEnabled(false)
                        .post(Curator.DRAFTS + "/" + draft + ":submit")
                        .then(),
                403,
                "person-required");
        problem(given().get(Curator.DRAFTS + "/42").then(), 404, "unknown-draft");
        problem(ANNA.rollsBackTo(newest(), "nothing"), 409, "nothing-to-roll-back");
        problem(ANNA.rollsBackTo(99_999, "nothing"), 404, "unknown-release");
    }

    private static void released(String draft) {
        ANNA.does(draft, "submit").statusCode(200);
        BEN.does(draft, "approve").statusCode(200).body("number", greaterThan(1));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static int newest() {
        return given().get("/v1/catalogue/releases?limit=1").then().extract().path("items[0].number");
    }

    private static String checksum(int release) {
        return given().get("/v1/catalogue/releases/" + release).then().extract().path("checksum");
    }

    private static String strength() {
        return given().get("/v1/catalogue/associations?nutrient=magnesium&symptom=leg_cramps&direction=deficiency")
                .then()
                .extract()
                .path("items[0].strength");
    }
}
