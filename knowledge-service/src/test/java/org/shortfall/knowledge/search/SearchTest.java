package org.shortfall.knowledge.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;

@QuarkusTest
@WithTestResource(RealParts.class)
class SearchTest {

    @Inject
    DataSource database;

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @ParameterizedTest
    @CsvSource({
        "magnesium, magnesium",
        "Magnesum, magnesium",
        "vitamin b-12, vitamin_b12",
        "cobalamin, vitamin_b12",
        "restles legs, restless_legs",
        "charley horse, leg_cramps",
        "pain in my legs, leg_ache",
        "metfromin, metformin",
        "lisinopryl, lisinopril",
        "Glucophage, metformin",
        "HTN, hypertension",
        "spinnach, SR28:11457"
    })
    void the_best_hit_is_found_by_names_synonyms_and_with_slips(String words, String id) {
        found(words, "en").body("items[0].id", equalTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "wadenkrampf, leg_cramps",
        "Wadenkrämpf, leg_cramps",
        "wadenkraempfe, leg_cramps",
        "nächtliche wadenkrämpfe, nocturnal_leg_cramps",
        "metformin, metformin"
    })
    void german_words_are_found_and_english_ones_too(String words, String id) {
        List<String> first = found(words, "de").extract().path("items.id");
        assertThat(first.stream().limit(2)).contains(id);
    }

    @Test
    void a_hit_says_what_matched_and_where_to_read_it() {
        found("charley horse", "en")
                .body("items[0].kind", equalTo("symptom"))
                .body("items[0].name", equalTo("Leg cramps"))
                .body("items[0].matched", equalTo("charley horse"))
                .body("items[0].href", equalTo("/v1/catalogue/symptoms/leg_cramps"));
        given().get("/v1/catalogue/symptoms/leg_cramps").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"foods, food", "medication, medication", "nutrients, nutrient"})
    void a_search_can_be_limited_to_a_kind(String kind, String kindOfHits) {
        given().get("/v1/catalogue/search?q=magnesium&kind=" + kind)
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo(kindOfHits)));
    }

    @Test
    void the_vocabulary_as_a_whole_is_searched_with_kind_terms() {
        List<String> hrefs = given().get("/v1/catalogue/search?q=magnesium&kind=terms&limit=50")
                .then()
                .statusCode(200)
                .extract()
                .path("items.href");
        assertThat(hrefs).isNotEmpty().allMatch(href -> href.startsWith("/v1/catalogue/terms/"));
    }

    @Test
    void what_nothing_comes_near_gives_no_hits() {
        found("qqqxxzz", "en").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "' OR 1=1 --", "&|!():*<->", "a\\b", "🦵🦵", "ß"})
    void signs_of_any_sort_do_no_harm(String words) {
        given().queryParam("q", words + " cramp")
                .get("/v1/catalogue/search")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=5", "q=", "q=a", "q=iron&kind=stone", "q=iron&locale=fr", "q=iron&limit=51", "q=iron%00"})
    void a_search_that_means_nothing_is_a_problem(String query) {
        given().urlEncodingEnabled(false)
                .get("/v1/catalogue/search?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-query"));
    }

    @Test
    void phrases_follow_their_tables_when_a_change_commits() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE nutrient SET aliases = aliases || '{quintessence}' WHERE id = 'iron'");
            assertThat(count(statement, "quintessence")).isZero();
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            assertThat(count(statement, "quintessence")).isEqualTo(1);
            connection.rollback();
            assertThat(count(statement, "quintessence")).isZero();
            connection.rollback();
        }
    }

    private static int count(Statement statement, String phrase) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT count(*) FROM search_phrase WHERE words = '" + phrase + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static ValidatableResponse found(String words, String locale) {
        return given().queryParam("q", words)
                .queryParam("locale", locale)
                .get("/v1/catalogue/search")
                .then()
                .statusCode(200);
    }
}
