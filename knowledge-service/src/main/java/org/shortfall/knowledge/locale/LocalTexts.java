package org.shortfall.knowledge.locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.shortfall.knowledge.query.CatalogueVersion;
import org.shortfall.knowledge.query.KeptPerVersion;

/** Words for the items of an answer, in the language that the request accepts. */
@ApplicationScoped
public class LocalTexts {

    private final DataSource database;
    private final HttpHeaders headers;
    private final KeptPerVersion<Map<String, String>> german;

    LocalTexts(DataSource database, HttpHeaders headers, CatalogueVersion version) {
        this.database = database;
        this.headers = headers;
        this.german = new KeptPerVersion<>(version, this::readGerman);
    }

    /** The language of the request at hand. */
    public Language language() {
        return Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Fresh words for one item of the request at hand. */
    public Words words() {
        return words(language());
    }

    /** Fresh words for one item in a language. */
    public Words words(Language language) {
        return new Words(language, language == Language.EN ? Map.of() : german.get());
    }

    private Map<String, String> readGerman() {
        Map<String, String> texts = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT key, text FROM text_entry WHERE locale = 'de'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                texts.put(rows.getString(1), rows.getString(2));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("the German texts cannot be read", e);
        }
    }
}
