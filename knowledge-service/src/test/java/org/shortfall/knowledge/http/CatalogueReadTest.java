package org.shortfall.knowledge.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;

@QuarkusTest
@WithTestResource(RealParts.class)
class CatalogueReadTest {

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients",
                "symptoms",
                "associations",
                "risk-factors",
                "interactions",
                "contraindications",
                "rules",
                "tests",
                "reference-intakes",
                "foods",
                "guidance",
                "sources",
                "releases"
            })
    void every_collection_answers_with_a_page(String collection) {
        get("/" + collection).body("items.size()", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients/magnesium",
                "symptoms/leg_cramps",
                "foods/SR28:12061",
                "sources/ods_magnesium",
                "rules/rf_dvt.risk"
            })
    void one_item_is_read_by_its_id(String path) {
        get("/" + path).body(path.startsWith("rules") ? "verified" : "id", notNullValue());
    }

    @Test
    void following_next_reads_a_collection_to_its_end_once() {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = get("/symptoms?limit=100" + (next.isEmpty() ? "" : "&cursor=" + next));
            ids.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        }
        Assertions.assertThat(ids).hasSize(490).doesNotHaveDuplicates();
    }

    @Test
    void foods_richest_in_iron_come_first_and_carry_the_amount_of_one_portion() {
        ValidatableResponse page = get("/foods?nutrient=iron&with=vegan&without=contains_tree_nuts&limit=20")
                .body("items.tags.vegan", everyItem(is(true)))
                .body("items.tags.contains_tree_nuts", everyItem(is(false)))
                .body("items.inPortion.id", everyItem(equalTo("iron")))
                .body("items.inPortion.unit", everyItem(equalTo("mg")))
                .body("items[0].inPortion.name", equalTo("Iron"))
                .body("items[0].inPortion.source", hasItem("usda_sr28"));
        List<Number> amounts = page.extract().path("items.inPortion.value");
        Assertions.assertThat(amounts.stream().map(Number::doubleValue).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void foods_are_found_by_their_names() {
        get("/foods?q=almond&everyday=true").body("items.name", hasItem("Almonds"));
    }

    @Test
    void an_amount_has_id_name_value_unit_and_source() {
        get("/foods/SR28:12061")
                .body("portion.grams", is(30))
                .body("per100g.find { it.id == 'magnesium' }.value", is(270))
                .body("inPortion.find { it.id == 'magnesium' }.value", is(81))
                .body("per100g.find { it.id == 'copper' }.unit", equalTo("ug"))
                .body("per100g.find { it.id == 'copper' }.source", hasItem("usda_sr28"));
    }

    @Test
    void what_was_not_measured_is_missing() {
        get("/foods/SR28:12061").body("per100g.find { it.id == 'iodine' }", nullValue());
    }

    @Test
    void the_reference_intakes_of_a_pregnant_woman_of_31_are_found() {
        get("/reference-intakes?nutrient=iron&lifeStage=pregnancy&sex=female&age=31")
                .body("items.findAll { it.type == 'RDA' }.amount.value", contains(27))
                .body("items.findAll { it.type == 'RDA' }.amount.unit", contains("mg"))
                .body("items.authority", hasItems("NASEM", "EFSA"));
    }

    @Test
    void a_limit_says_what_it_covers() {
        get("/reference-intakes?nutrient=magnesium&sex=female&age=34&lifeStage=none")
                .body("items.findAll { it.type == 'UL' && it.authority == 'NASEM' }.scope", contains("supplemental"));
    }

    @Test
    void associations_are_filtered_and_say_whether_they_were_verified() {
        get("/associations?symptom=leg_cramps&direction=deficiency")
                .body("items.symptom", everyItem(equalTo("leg_cramps")))
                .body("items.nutrient", hasItem("magnesium"))
                .body("items.verified", everyItem(notNullValue()));
    }

    @Test
    void interactions_of_a_medicine_are_those_of_its_classes() {
        get("/interactions?term=lisinopril").body("items.term", hasItem("ace_inhibitor"));
    }

    @Test
    void the_newest_release_is_served_whole_with_its_checksum_as_tag() {
        String checksum = get("/releases/latest")
                .body("number", is(1))
                .body("catalogue.nutrients", hasSize(33))
                .extract()
                .path("checksum");
        given().get("/v1/catalogue/releases/1").then().header("ETag", "\"" + checksum + "\"");
        given().header("If-None-Match", "\"" + checksum + "\"")
                .get("/v1/catalogue/releases/latest")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients?limt=5",
                "nutrients?limit=0",
                "nutrients?limit=many",
                "nutrients?cursor=nonsense",
                "nutrients?limit=5&limit=6",
                "nutrients?kind=stone",
                "associations?direction=sideways",
                "foods?nutrient=kryptonite",
                "foods?with=tasty",
                "foods?everyday=perhaps",
                "reference-intakes?age=-1",
                "reference-intakes?sex=other",
                "reference-intakes?lifeStage=teen"
            })
    void a_query_that_means_nothing_is_a_problem(String query) {
        problem("/v1/catalogue/" + query, 400)
                .body("code", equalTo("bad-query"))
                .body("errors", hasSize(1))
                .body("detail", not(equalTo("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients/stone",
                "symptoms/stone",
                "foods/stone",
                "sources/stone",
                "rules/stone",
                "releases/99",
                "releases/x"
            })
    void an_unknown_id_is_a_problem(String path) {
        problem("/v1/catalogue/" + path, 404)
                .body("code", org.hamcrest.Matchers.startsWith("unknown-"))
                .body("type", org.hamcrest.Matchers.startsWith("urn:shortfall:problem:unknown-"));
    }

    @Test
    void a_path_with_a_null_byte_leads_nowhere() {
        given().urlEncodingEnabled(false)
                .get("/v1/catalogue/nutrients/a%00b")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-path"));
    }

    @Test
    void an_unknown_path_is_a_problem() {
        problem("/v1/catalogue/stones", 404).body("code", equalTo("unknown-path"));
        problem("/v1/nothing", 404).body("code", equalTo("unknown-path"));
    }

    @Test
    void a_wrong_method_is_a_problem() {
        given().delete("/v1/catalogue/nutrients")
                .then()
                .statusCode(405)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("method-not-allowed"));
    }

    @Test
    void a_representation_that_there_is_not_is_a_problem() {
        given().accept("application/xml")
                .get("/v1/catalogue/nutrients")
                .then()
                .statusCode(406)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("not-acceptable"));
    }

    private static ValidatableResponse get(String path) {
        return given().get("/v1/catalogue" + path).then().statusCode(200).contentType("application/json");
    }

    private static ValidatableResponse problem(String path, int status) {
        return given().get(path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", is(status));
    }
}
