package org.shortfall.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.locale.Language;

/** Asks the database, which ranks by words, stems and trigrams ({@code search_catalogue} in the migrations). */
@ApplicationScoped
public class CatalogueSearch {

    private static final String QUERY = """
            SELECT hit.collection, hit.kind, hit.id, hit.phrase, hit.score,
              coalesce(local.phrase, english.phrase, hit.phrase) AS name
            FROM search_catalogue(?, ?, ?, ?) hit
            LEFT JOIN LATERAL (SELECT phrase FROM search_phrase WHERE rank = 0 AND collection = hit.collection
              AND id = hit.id AND locale = ? LIMIT 1) local ON true
            LEFT JOIN LATERAL (SELECT phrase FROM search_phrase WHERE rank = 0 AND collection = hit.collection
              AND id = hit.id AND locale = 'en' LIMIT 1) english ON true
            ORDER BY hit.score DESC, hit.id, hit.collection""";

    private final DataSource database;

    CatalogueSearch(DataSource database) {
        this.database = database;
    }

    /**
     * The things whose names fit best.
     *
     * @param kind of what; null for everything
     */
    List<Hit> find(String words, @Nullable String kind, Language language, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, words);
            query.setString(2, kind);
            query.setString(3, language.tag());
            query.setInt(4, limit);
            query.setString(5, language.tag());
            return hits(query);
        } catch (SQLException e) {
            throw new IllegalStateException("the search failed", e);
        }
    }

    private static List<Hit> hits(PreparedStatement query) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String id = rows.getString("id");
                hits.add(new Hit(
                        rows.getString("kind"),
                        id,
                        rows.getString("name"),
                        rows.getString("phrase"),
                        "/v1/catalogue/" + rows.getString("collection") + "/" + id,
                        Math.round(rows.getDouble("score") * 1000) / 1000.0));
            }
        }
        return hits;
    }
}
