package org.shortfall.knowledge.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.shortfall.knowledge.OwnDatabase;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;
import org.shortfall.knowledge.Tokens;
import org.shortfall.knowledge.curation.EditionDrafts;
import org.shortfall.knowledge.table.Database;
import org.shortfall.knowledge.table.TableShapes;

/** One database through its life: used by nobody at first, then curated. */
@QuarkusTest
@TestProfile(EditionTest.FreshDatabase.class)
@WithTestResource(RealParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionTest {

    /** Not shared with the tests of curation, which may have made releases before. */
    public static class FreshDatabase extends OwnDatabase {

        @Override
        public Map<String, String> getConfigOverrides() {
            return own("edition");
        }
    }

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    TableShapes shapes;

    @Inject
    EditionDrafts drafts;

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @Test
    @Order(1)
    void the_edition_that_was_imported_is_not_offered_again() {
        assertThat(database.first("SELECT edition FROM catalogue_import", row -> row.getString(1)))
                .contains(Packaged.edition());
        assertThat(newest()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void where_nobody_curates_a_newer_edition_becomes_a_release_by_itself() {
        offer("second-edition", "inflam_satfat", "Saturated fat below 9% of energy");

        assertThat(newest()).isEqualTo(2);
        assertThat(statement("inflam_satfat")).isEqualTo("Saturated fat below 9% of energy");
        given().get("/v1/catalogue/releases?limit=1").then().body("items[0].origin", equalTo("packaged"));
        given().get("/v1/catalogue/audit?person=shortfall")
                .then()
                .body("items[0].action", equalTo("packaged-catalogue-released"));
    }

    @Test
    @Order(3)
    void where_somebody_curates_it_waits_as_a_draft_of_what_the_edition_changed() {
        release("guidance/inflam_added_sugar", "A curator's sentence");
        offer("third-edition", "inflam_satfat", "Saturated fat below 8% of energy");

        assertThat(newest()).isEqualTo(3);
        String draft =
                given().get("/v1/catalogue/drafts?status=submitted&limit=1").path("items[0].id");
        given().get("/v1/catalogue/drafts/" + draft + "/changes")
                .then()
                .body("changes.entry", contains("inflam_satfat"))
                .body("changedMeanwhile", hasSize(0));
        approve(draft);
        assertThat(statement("inflam_satfat")).isEqualTo("Saturated fat below 8% of energy");
        assertThat(statement("inflam_added_sugar")).isEqualTo("A curator's sentence");
    }

    @Test
    @Order(4)
    void a_row_that_both_changed_collides() {
        release("guidance/inflam_satfat", "A curator's other sentence");
        offer("fourth-edition", "inflam_satfat", "Saturated fat below 7% of energy");

        String draft = given().get("/v1/catalogue/drafts?status=open&limit=1").path("items[0].id");
        given().get("/v1/catalogue/drafts/" + draft + "/changes")
                .then()
                .body("changedMeanwhile.key", contains("inflam_satfat"));
        assertThat(statement("inflam_satfat")).isEqualTo("A curator's other sentence");
    }

    @Test
    @Order(5)
    void a_still_newer_edition_takes_the_place_of_one_that_waits() {
        offer("fifth-edition", "inflam_satfat", "Saturated fat below 6% of energy");

        given().get("/v1/catalogue/drafts?status=open").then().body("items", hasSize(1));
        given().get("/v1/catalogue/drafts?status=withdrawn").then().body("items", hasSize(1));
    }

    /** The packaged tables, but for one sentence of the guidance. */
    private void offer(String edition, String guideline, String statement) {
        List<TableImport> tables = Tables.ALL.stream()
                .map(table -> table.table().equals("guideline") ? changed(table, guideline, statement) : table)
                .toList();
        Edition changed = new Edition(database, source, shapes, drafts, tables);
        QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            changed.offer(edition);
            return true;
        });
    }

    private static TableImport changed(TableImport table, String id, String statement) {
        int column = table.columns().indexOf("statement");
        return new TableImport(
                table.what(), table.table(), table.columns(), () -> changed(table, column, id, statement));
    }

    private static Stream<@Nullable Object[]> changed(TableImport table, int column, String id, String statement) {
        return table.rows().get().map(row -> {
            if (id.equals(row[0])) {
                row[column] = statement;
            }
            return row;
        });
    }

    private static void release(String row, String statement) {
        String draft = given().header("Authorization", Tokens.of("anna"))
                .contentType("application/json")
                .body("{\"title\": \"By hand\"}")
                .post("/v1/catalogue/drafts")
                .path("id");
        as("anna", draft)
                .contentType("application/merge-patch+json")
                .body("{\"statement\": \"" + statement + "\"}")
                .patch("/v1/catalogue/drafts/" + draft + "/rows/" + row)
                .then()
                .statusCode(200);
        as("anna", draft)
                .post("/v1/catalogue/drafts/" + draft + ":submit")
                .then()
                .statusCode(200);
        approve(draft);
    }

    private static void approve(String draft) {
        as("ben", draft)
                .post("/v1/catalogue/drafts/" + draft + ":approve")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String person, String draft) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", Tokens.of(person))
                .header("If-Match", given().get("/v1/catalogue/drafts/" + draft).header("ETag"));
    }

    private static int newest() {
        return given().get("/v1/catalogue/releases?limit=1").path("items[0].number");
    }

    private static String statement(String guideline) {
        return given().get("/v1/catalogue/tables/guidance/" + guideline).path("statement");
    }
}
