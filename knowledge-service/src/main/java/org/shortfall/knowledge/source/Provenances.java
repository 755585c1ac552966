package org.shortfall.knowledge.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.query.CatalogueVersion;
import org.shortfall.knowledge.query.KeptPerVersion;

/**
 * Tells of a fact where it holds and until when it counts as current.
 *
 * <p>A fact is to be reviewed by the end of the year in which one of its sources was last read, or else of the year that
 * its newest source bears, plus the years that {@code review_policy} gives its kind.
 */
@ApplicationScoped
public class Provenances {

    private final DataSource database;
    private final KeptPerVersion<Known> known;

    Provenances(DataSource database, CatalogueVersion version) {
        this.database = database;
        this.known = new KeptPerVersion<>(version, this::read);
    }

    private record Dated(
            @Nullable String edition,
            @Nullable String checked,
            @Nullable String jurisdiction) {}

    private record Known(Map<String, Dated> sources, Map<String, Integer> years) {}

    public Provenance of(
            FactKind kind, List<String> sources, @Nullable String confidence, @Nullable String verification) {
        Known facts = known.get();
        List<Dated> dated = sources.stream()
                .map(facts.sources()::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<String> edition =
                dated.stream().map(Dated::edition).filter(Objects::nonNull).max(Comparator.naturalOrder());
        LocalDate reviewBy = reviewBy(dated, edition, facts.years().getOrDefault(kind.word(), 1));
        return new Provenance(
                confidence,
                verification,
                dated.stream()
                        .map(Dated::jurisdiction)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                edition.orElse(null),
                reviewBy,
                reviewBy != null && !reviewBy.isBefore(LocalDate.now(Clock.systemUTC())));
    }

    private static @Nullable LocalDate reviewBy(List<Dated> sources, Optional<String> edition, int years) {
        return sources.stream()
                .map(Dated::checked)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .or(() -> edition)
                .map(date -> Integer.parseInt(date.substring(0, 4)))
                .map(year -> LocalDate.of(year + years, Month.DECEMBER, 31))
                .orElse(null);
    }

    private Known read() {
        Map<String, Dated> sources = new HashMap<>();
        Map<String, Integer> years = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT id, edition, checked, jurisdiction FROM source")) {
                while (rows.next()) {
                    sources.put(rows.getString(1), new Dated(rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT kind, years FROM review_policy")) {
                while (rows.next()) {
                    years.put(rows.getString(1), rows.getInt(2));
                }
            }
            return new Known(sources, years);
        } catch (SQLException e) {
            throw new IllegalStateException("the sources cannot be read", e);
        }
    }
}
