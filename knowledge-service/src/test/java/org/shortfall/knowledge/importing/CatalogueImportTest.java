package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.shortfall.knowledge.RealParts;
import org.shortfall.knowledge.Started;

@QuarkusTest
@WithTestResource(RealParts.class)
class CatalogueImportTest {

    private static final TableImport BREAKS_OFF = TableImport.of(
            "nothing",
            "nutrient",
            "id",
            () -> Stream.generate(() -> {
                throw new MalformedTable("nutrients.csv", 2, "broken for the test");
            }));

    @Inject
    CatalogueImport catalogueImport;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void waitForTheFirstImport() throws InterruptedException {
        Started.await();
    }

    @Test
    void a_second_start_imports_nothing() throws SQLException {
        PGSimpleDataSource database = database("public");
        long before = count(database, "food_amount");

        catalogueImport.importOnce();

        assertThat(count(database, "food_amount")).isEqualTo(before).isGreaterThan(150_000);
    }

    @Test
    void an_import_that_breaks_off_leaves_nothing_and_succeeds_when_repeated() throws SQLException {
        PGSimpleDataSource database = database("halfway,public");
        createTables(database);

        assertThatThrownBy(() -> new CatalogueImport(database, List.of(Tables.ALL.getFirst(), BREAKS_OFF)).importOnce())
                .isInstanceOf(MalformedTable.class);
        assertThat(count(database, "source")).isZero();

        new CatalogueImport(database, Tables.ALL).importOnce();
        assertThat(count(database, "source")).isEqualTo(544);
        assertThat(count(database, "food")).isEqualTo(4_666);
    }

    @Test
    void what_was_not_measured_has_no_row() throws SQLException {
        PGSimpleDataSource database = database("public");

        assertThat(count(database, "food_amount WHERE component = 'iodine'")).isZero();
        assertThat(count(database, "food_amount WHERE component = 'omega_3'"))
                .isLessThan(count(database, "food"))
                .isPositive();
    }

    @Test
    void copper_is_stored_in_the_unit_of_its_reference_intake() throws SQLException {
        assertThat(count(
                        database("public"),
                        "food_amount WHERE food = 'SR28:12061' AND component = 'copper' AND per_100g = 1031"))
                .isEqualTo(1);
    }

    private static void createTables(PGSimpleDataSource database) {
        Flyway.configure().dataSource(database).schemas("halfway").load().migrate();
    }

    private static long count(PGSimpleDataSource database, String from) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private PGSimpleDataSource database(String schema) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("knowledge");
        database.setPassword("knowledge");
        database.setCurrentSchema(schema);
        database.setReWriteBatchedInserts(true);
        return database;
    }
}
