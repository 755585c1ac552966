package org.shortfall.knowledge.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shortfall.knowledge.OwnDatabase;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;
import org.shortfall.knowledge.Tokens;
import org.shortfall.knowledge.table.Database;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.Role;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@WithTestResource(RealParts.class)
class ImportTest {

    private static final String IMPORTS = "/v1/catalogue/imports";

    @Inject
    Database database;

    @BeforeEach
    void waitForTheCatalogue() throws InterruptedException {
        Started.await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void what_was_exported_changes_nothing_when_it_is_imported(String format) throws InterruptedException {
        for (String table :
                List.of("associations", "rules", "terms", "reference-intakes", "foods", "food-components")) {
            byte[] file = client().get("/v1/catalogue/tables/" + table + "?format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            ended(sent(file, format.equals("csv") ? "text/csv" : "application/json", "?mode=replace&table=" + table))
                    .body("state", equalTo("done"))
                    .body("processed", greaterThan(10))
                    .body("changed", is(0))
                    .body("draft", nullValue());
        }
    }

    @Test
    void the_whole_catalogue_goes_out_and_in_again() throws InterruptedException {
        byte[] zip = client().get("/v1/catalogue/tables:export?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(client().get("/v1/catalogue/tables:export?format=csv").asByteArray())
                .isEqualTo(zip);

        Response first = sent(zip, "application/zip", "?mode=replace");
        ended(first)
                .body("state", equalTo("done"))
                .body("processed", greaterThan(200_000))
                .body("changed", is(0));

        sent(zip, "application/zip", "?mode=replace").then().statusCode(200).body("id", equalTo(first.path("id")));
    }

    @Test
    void an_edited_table_becomes_a_draft_of_the_rows_that_differ() throws InterruptedException {
        String csv = client().get("/v1/catalogue/tables/guidance?format=csv").asString();
        String edited = csv.replaceFirst("\r\ninflam_[a-z_]+,limit,", "\r\ninflam_imported,limit,");

        ValidatableResponse run = ended(
                        sent(edited.getBytes(StandardCharsets.UTF_8), "text/csv", "?mode=replace&table=guidance"))
                .body("state", equalTo("done"))
                .body("changed", is(2));

        client().get("/v1/catalogue/drafts/" + run.extract().path("draft") + "/changes")
                .then()
                .body("changes.collection", contains("guidance", "guidance"))
                .body("changes.find { it.entry == 'inflam_imported' }.change", equalTo("added"));
    }

    @Test
    void wrong_rows_are_told_and_nothing_is_kept() throws InterruptedException {
        int drafts = drafts();
        String csv = "id,title,publisher\r\ngood,A book,\r\nbad,,x\r\ngood,Again,\r\n";

        ended(sent(csv.getBytes(StandardCharsets.UTF_8), "text/csv", "?table=sources"))
                .body("state", equalTo("rejected"))
                .body("processed", is(3))
                .body("rejected", is(2))
                .body("faults.row", contains(2, 3))
                .body("faults.field", contains("title", ""))
                .body("faults.code", contains("missing-field", "repeated-key"));

        assertThat(drafts()).isEqualTo(drafts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\": \"a\", ", "[{\"id\": \"a\", \"id\": \"b\"}]", "{\"id\"", "no json"})
    void a_file_that_breaks_off_is_rejected(String json) throws InterruptedException {
        ended(sent(json.getBytes(StandardCharsets.UTF_8), "application/json", "?table=sources"))
                .body("state", equalTo("rejected"))
                .body("faults", hasSize(1))
                .body("faults[0].code", equalTo("unreadable-file"));
    }

    @Test
    void a_zip_with_a_file_of_no_table_is_rejected() throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../stones.csv"));
            zip.write("id".getBytes(StandardCharsets.UTF_8));
        }
        ended(sent(bytes.toByteArray(), "application/zip", "")).body("state", equalTo("rejected"));
        ended(sent(new byte[] {1, 2}, "application/zip", "")).body("state", equalTo("rejected"));
    }

    /** The connection is cut as a kill of the process would; what the other side sees is the same. */
    @Test
    void an_import_that_is_cut_half_way_leaves_nothing_and_succeeds_when_repeated() throws InterruptedException {
        int drafts = drafts();
        byte[] rows = manyPortions();
        Response run = sent(rows, "application/x-ndjson", "?table=food-portions");
        int cut = 0;
        for (int i = 0; i < 400 && cut == 0; i++) {
            cut = database.list(
                            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                                    + " AND ((classid::bigint << 32) | objid::bigint) = hashtextextended(?, 0)",
                            row -> row.getBoolean(1),
                            run.<String>path("id"))
                    .size();
            Thread.sleep(5);
        }
        assertThat(cut).as("the import was cut").isEqualTo(1);
        ended(run).body("state", equalTo("failed")).body("draft", nullValue());
        assertThat(drafts()).isEqualTo(drafts);

        Response again = sent(rows, "application/x-ndjson", "?table=food-portions");
        again.then().statusCode(202).body("id", equalTo(run.path("id")));
        ended(again).body("state", equalTo("done")).body("changed", is(60_000)).body("draft", not(nullValue()));
    }

    @Test
    void progress_comes_as_events_until_the_end() throws InterruptedException {
        byte[] file = client().get("/v1/catalogue/tables/foods?format=csv").asByteArray();
        String id = sent(file, "text/csv", "?table=foods&title=Events").path("id");

        String events = client().accept("text/event-stream")
                .get(IMPORTS + "/" + id + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(events).startsWith("data:").contains("\"state\":\"done\"").contains("\"total\":4666");
    }

    @Test
    void a_file_without_a_table_or_a_person_is_a_problem() {
        client().header("Authorization", Tokens.of("anna"))
                .contentType("text/csv")
                .body("id\r\n")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("table"));
        client().header("Authorization", Tokens.bearer(Grant.to(Role.CURATOR)))
                .contentType("text/csv")
                .body("id\r\n")
                .post(IMPORTS + "?table=sources")
                .then()
                .statusCode(403)
                .body("code", equalTo("person-required"));
        client().get(IMPORTS + "/x").then().statusCode(404).body("code", equalTo("unknown-import"));
        client().get("/v1/catalogue/tables/stones").then().statusCode(404).body("code", equalTo("unknown-table"));
        client().get("/v1/catalogue/tables/sources/stone")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-row"));
        client().contentType("application/json")
                .header("Authorization", Tokens.of("anna"))
                .body(Map.of("title", "x".repeat(70_000)))
                .post("/v1/catalogue/drafts")
                .then()
                .statusCode(413)
                .body("detail", containsString("65536"));
    }

    private static byte[] manyPortions() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            rows.append("{\"food\": \"SR28:01001\", \"position\": ")
                    .append(1_000 + i)
                    .append(", \"measure\": \"cup\", \"grams\": 240}\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends paths as they are written: a colon stays one. */
    private static RequestSpecification client() {
        return given().urlEncodingEnabled(false);
    }

    private static Response sent(byte[] file, String type, String query) {
        return client().header("Authorization", Tokens.of("anna"))
                .contentType(type)
                .body(file)
                .post(IMPORTS + query);
    }

    private static ValidatableResponse ended(Response sent) throws InterruptedException {
        String id = sent.then().extract().path("id");
        for (int i = 0; i < 600; i++) {
            ValidatableResponse run = client().get(IMPORTS + "/" + id).then().statusCode(200);
            if (!"running".equals(run.extract().path("state"))) {
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the import did not end within a minute");
    }

    private int drafts() {
        return database.first("SELECT count(*) FROM draft", row -> row.getInt(1))
                .orElseThrow();
    }
}
