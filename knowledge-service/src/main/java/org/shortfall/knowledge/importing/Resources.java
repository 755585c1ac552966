package org.shortfall.knowledge.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The tables of the catalogue as the service brings them along, under {@code catalogue/}. */
final class Resources {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final JsonMapper JSON = new JsonMapper();

    private Resources() {}

    /**
     * The rows of a CSV table.
     *
     * @throws MalformedTable if it is missing or no CSV
     */
    static List<Row> csv(String table) {
        try (CSVParser parser = FORMAT.parse(new InputStreamReader(open(table), StandardCharsets.UTF_8))) {
            return parser.stream().map(cells -> new Row(table, cells)).toList();
        } catch (IOException e) {
            throw new MalformedTable(table, e);
        }
    }

    /**
     * The content of a JSON file.
     *
     * @throws MalformedTable if it is missing or no JSON
     */
    static JsonNode json(String file) {
        try (InputStream in = open(file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new MalformedTable(file, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Resources.class.getResourceAsStream("/catalogue/" + file);
        if (in == null) {
            throw new IOException("no such resource");
        }
        return in;
    }
}
