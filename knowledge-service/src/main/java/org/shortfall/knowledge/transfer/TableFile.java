package org.shortfall.knowledge.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.shortfall.knowledge.table.Column;
import org.shortfall.knowledge.table.RowJson;
import org.shortfall.knowledge.table.TableShape;

/** Reads the rows of one table from a file. */
final class TableFile {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Takes row after row. */
    @FunctionalInterface
    interface Taking {
        /** @param row {@code null} never; anything but an object is for the taker to refuse */
        void take(long number, JsonNode row);
    }

    private TableFile() {}

    /**
     * Hands over every row of the file, numbered from 1.
     *
     * @throws UnreadableFile if from some row on it is no CSV or JSON
     */
    static void read(TableShape shape, FileFormat format, InputStream in, Taking taking) throws UnreadableFile {
        switch (format) {
            case CSV -> csv(shape, in, taking);
            case JSON, NDJSON -> json(in, taking);
        }
    }

    private static void json(InputStream in, Taking taking) throws UnreadableFile {
        long number = 0;
        try (MappingIterator<JsonNode> rows =
                RowJson.MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (rows.hasNextValue()) {
                number++;
                taking.take(number, rows.nextValue());
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableFile(number + 1, "no JSON from here on: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void csv(TableShape shape, InputStream in, Taking taking) throws UnreadableFile {
        Map<String, Column> columns =
                shape.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        long number = 0;
        try (CSVParser rows = CSV.parse(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            List<String> header = rows.getHeaderNames();
            for (CSVRecord cells : rows) {
                number++;
                if (!cells.isConsistent()) {
                    throw new UnreadableFile(number, "as many cells as columns are wanted: " + header.size());
                }
                taking.take(number, row(columns, header, cells));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableFile(number + 1, "no CSV in UTF-8 from here on");
        }
    }

    private static ObjectNode row(Map<String, Column> columns, List<String> header, CSVRecord cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (String name : header) {
            String cell = cells.get(name);
            Column column = columns.get(name);
            if (column == null) {
                row.put(name, cell);
            } else if (!cell.isEmpty()) {
                row.set(name, Cells.read(column, cell));
            }
        }
        return row;
    }
}
