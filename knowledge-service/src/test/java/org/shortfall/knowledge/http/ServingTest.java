package org.shortfall.knowledge.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
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
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;

@QuarkusTest
@WithTestResource(RealParts.class)
class ServingTest {

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients",
                "nutrients/iron",
                "foods?nutrient=iron",
                "search?q=iron",
                "reference-intakes?age=31",
                "terms/metformin",
                "sources/ods_iron"
            })
    void whoever_has_the_answer_gets_304(String path) {
        String tag = get(path)
                .header("Cache-Control", equalTo("no-cache"))
                .header("Vary", containsString("Accept-Language"))
                .header("ETag", startsWith("W/\""))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/catalogue/" + path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        given().header("If-None-Match", "\"old\"")
                .get("/v1/catalogue/" + path)
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "de")
                .get("/v1/catalogue/" + path)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Leg cramps, de",
        "'de-AT,en;q=0.5', Leg cramps, de",
        "en, Leg cramps, en",
        "fr, Leg cramps, en",
        "';;;', Leg cramps, en",
        "'en;q=0.9,de;q=0.1', Leg cramps, en"
    })
    void names_come_in_the_language_that_is_accepted(String header, String english, String language) {
        ValidatableResponse answer = given().header("Accept-Language", header)
                .get("/v1/catalogue/symptoms/leg_cramps")
                .then()
                .statusCode(200)
                .body("language", equalTo(language));
        answer.body("name", language.equals("de") ? not(equalTo(english)) : equalTo(english));
    }

    @Test
    void a_name_that_is_missing_in_german_says_that_it_is_english() {
        given().header("Accept-Language", "de")
                .get("/v1/catalogue/foods/SR28:09427")
                .then()
                .statusCode(200)
                .body("name", equalTo("Abiyuch, raw"))
                .body("language", equalTo("en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nutrients",
                "symptoms",
                "terms",
                "associations",
                "risk-factors",
                "interactions",
                "contraindications",
                "rules",
                "tests",
                "reference-intakes",
                "foods",
                "guidance",
                "emergency-numbers"
            })
    void every_fact_tells_sources_verification_jurisdiction_edition_and_review(String collection) {
        List<Map<String, Object>> items =
                get(collection + "?limit=200").extract().path("items");
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item).containsKeys("sources", "provenance");
            assertThat(item.get("provenance")).isInstanceOfSatisfying(Map.class, provenance -> {
                assertThat(provenance.keySet()).contains("current", "jurisdictions");
                if (item.containsKey("verified")) {
                    assertThat(item.get("verified"))
                            .isEqualTo("claim_text_seen".equals(provenance.get("verification")));
                }
            });
        });
    }

    @Test
    void a_fact_whose_sources_nobody_read_is_unverified_and_soon_not_current() {
        get("guidance?topic=inflammation")
                .body("items.find { it.id == 'inflam_pattern' }.verified", is(false))
                .body("items.find { it.id == 'inflam_pattern' }.provenance.reviewBy", equalTo("2019-12-31"))
                .body("items.find { it.id == 'inflam_pattern' }.provenance.current", is(false));
    }

    @Test
    void a_fact_that_was_read_counts_for_as_long_as_its_kind_allows() {
        get("associations?symptom=leg_cramps&nutrient=magnesium&direction=deficiency")
                .body("items[0].provenance.reviewBy", equalTo("2031-12-31"))
                .body("items[0].provenance.current", is(true))
                .body("items[0].provenance.jurisdictions", hasItems("GB", "US"))
                .body("items[0].grade", notNullValue());
        get("emergency-numbers?region=gb").body("items[0].provenance.reviewBy", equalTo("2027-12-31"));
    }

    @Test
    void nutrients_linked_to_leg_cramps_are_found_also_for_night_time_cramps() {
        get("nutrients?symptom=leg_cramps").body("items.id", hasItems("magnesium", "calcium"));
        get("nutrients?symptom=nocturnal_leg_cramps").body("items.id", hasItem("magnesium"));
        get("nutrients?symptom=leg_cramps&kind=fatty_acid").body("items", hasSize(0));
    }

    @Test
    void what_interacts_with_metformin_is_found_by_the_medicine_itself() {
        get("interactions?term=metformin").body("items.nutrient", hasItem("vitamin_b12"));
        get("interactions?term=lisinopril&severity=major").body("items.severity", everyItem(equalTo("major")));
    }

    @Test
    void risk_factors_of_a_disease_are_those_of_what_it_implies() {
        get("terms/crohn").body("implied", hasItem("gi_disease"));
        get("risk-factors?term=crohn").body("items.nutrient", hasItem("magnesium"));
    }

    @Test
    void foods_rich_in_iron_that_fit_a_vegan_with_a_nut_allergy_have_known_tags() {
        List<Map<String, Object>> foods = get("foods?nutrient=iron&fits=vegan_diet,nut_allergy&limit=50")
                .extract()
                .path("items");
        assertThat(foods)
                .isNotEmpty()
                .allSatisfy(food -> assertThat((Map<?, ?>) food.get("tags")).satisfies(tags -> {
                    assertThat(tags.get("vegan")).isEqualTo(true);
                    assertThat(tags.get("contains_tree_nuts")).isEqualTo(false);
                    assertThat(tags.get("contains_peanut")).isEqualTo(false);
                }));
    }

    @Test
    void an_allergy_that_no_tag_tells_of_is_refused_not_ignored() {
        given().get("/v1/catalogue/foods?fits=celery_allergy")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fits"));
        given().get("/v1/catalogue/foods?fits=metformin").then().statusCode(400);
    }

    @Test
    void all_foods_are_ranked_by_100_g() {
        ValidatableResponse page = get("foods?nutrient=iron&per=100g&limit=200");
        List<Number> amounts = page.extract().path("items.per100g.value");
        assertThat(amounts.stream().map(Number::doubleValue).toList()).isSortedAccordingTo(Comparator.reverseOrder());
        page.body("items.findAll { it.portion == null }.size()", greaterThan(100));
    }

    @Test
    void where_limits_differ_both_are_shown_and_the_lowest_is_marked() {
        get("reference-intakes?nutrient=vitamin_b6&lifeStage=none&sex=female&age=34&type=UL")
                .body("items.authority", containsInAnyOrder("NASEM", "EFSA"))
                .body("items.find { it.authority == 'EFSA' }.lowest", is(true))
                .body("items.find { it.authority == 'NASEM' }.lowest", is(false));
        get("reference-intakes?nutrient=magnesium&lifeStage=none&sex=female&age=34&type=UL")
                .body("items.find { it.lowest }.amount.value", is(250))
                .body("items.find { it.lowest }.scope", equalTo("supplemental"));
        get("reference-intakes?nutrient=magnesium&type=UL").body("items.lowest", everyItem(nullValue()));
    }

    @Test
    void guidance_comes_by_the_topics_people_ask_about() {
        get("guidance?topic=food_habits").body("items", hasSize(6));
        get("guidance?topic=before_supplements").body("items.id", hasItem("before_supplement_talk"));
        get("guidance?topic=seek_advice").body("items.statement", hasItem(containsString("numbness")));
        get("guidance?topic=hydration&kind=caution").body("items.id", hasItem("hydr_salt_caution"));
    }

    @Test
    void emergency_numbers_come_by_region_and_an_unknown_region_has_none() {
        get("emergency-numbers?region=DE&purpose=crisis")
                .body("items.number", contains("0800 1110111"))
                .body("items.verified", everyItem(is(true)));
        get("emergency-numbers?region=us").body("items.number", containsInAnyOrder("911", "988"));
        get("emergency-numbers?region=ZZ").body("items", hasSize(0));
        given().get("/v1/catalogue/emergency-numbers?region=Germany").then().statusCode(400);
    }

    @Test
    void codes_say_how_well_they_match() {
        get("symptoms?code=HP:0003394")
                .body("items.id", hasItem("leg_cramps"))
                .body("items[0].codes.find { it.system == 'HPO' }.match", notNullValue());
        get("tests?test=ferritin").body("items.loinc", everyItem(equalTo("2276-4")));
    }

    @Test
    void attributions_are_served_with_their_licences() {
        get("attributions")
                .body("items.id", hasItems("hpo", "loinc", "usda_sr28"))
                .body("items.find { it.id == 'loinc' }.statement", containsString("Regenstrief"));
    }

    @Test
    void amounts_are_converted_and_a_missing_form_is_named() {
        get("units:convert?value=400&from=[IU]&to=ug&substance=vitamin_d")
                .body("value", is(10))
                .body("sources", hasItem("dsld_conversions"));
        given().queryParam("value", 5000)
                .queryParam("from", "[IU]")
                .queryParam("to", "ug{RAE}")
                .queryParam("substance", "vitamin_a")
                .get("/v1/catalogue/units:convert")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("form"))
                .body("errors[0].detail", containsString("retinol"));
        given().get("/v1/catalogue/units:convert?value=x&from=mg&to=spoon")
                .then()
                .statusCode(400);
    }

    @Test
    void a_release_is_one_file_whose_digest_is_its_checksum() throws NoSuchAlgorithmException {
        String checksum = get("releases/1").extract().path("checksum");
        ValidatableResponse file = get("releases/1:download")
                .header("ETag", equalTo("\"" + checksum + "\""))
                .header("Content-Disposition", containsString("catalogue-release-1.json"));
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(file.extract().asByteArray());

        assertThat("sha256:" + HexFormat.of().formatHex(digest)).isEqualTo(checksum);
        file.header("Repr-Digest", equalTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":"));
    }

    @Test
    void releases_are_compared_as_data_and_as_text() {
        get("releases/1:compare?to=1").body("changes", hasSize(0));
        given().accept("text/plain")
                .get("/v1/catalogue/releases/1:compare?to=1")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(equalTo(""));
        given().get("/v1/catalogue/releases/1:compare?to=999").then().statusCode(404);
        given().get("/v1/catalogue/releases/x:compare").then().statusCode(404);
    }

    private static ValidatableResponse get(String path) {
        return given().get("/v1/catalogue/" + path).then().statusCode(200);
    }
}
