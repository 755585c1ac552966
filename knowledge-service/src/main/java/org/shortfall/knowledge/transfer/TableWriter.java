package org.shortfall.knowledge.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.Column;
import org.shortfall.knowledge.table.RowJson;
import org.shortfall.knowledge.table.TableRows;
import org.shortfall.knowledge.table.TableShapes;

/** Writes a table row by row, by key: the same rows give the same bytes. */
@ApplicationScoped
class TableWriter {

    private final TableRows rows;
    private final TableShapes shapes;

    TableWriter(TableRows rows, TableShapes shapes) {
        this.rows = rows;
        this.shapes = shapes;
    }

    /** Leaves the stream open. */
    void write(CatalogueTable table, FileFormat format, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            switch (format) {
                case CSV -> csv(table, text);
                case JSON -> json(table, text);
                case NDJSON -> rows.each(table, (key, row) -> append(text, RowJson.text(row) + "\n"));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private void csv(CatalogueTable table, Writer text) throws IOException {
        List<Column> columns = shapes.of(table).columns();
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::name).toList());
        rows.each(table, (key, row) -> {
            try {
                printer.printRecord(columns.stream()
                        .map(column -> Cells.write(row.path(column.name())))
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void json(CatalogueTable table, Writer text) throws IOException {
        text.append('[');
        boolean[] first = {true};
        rows.each(table, (key, row) -> {
            append(text, (first[0] ? "\n" : ",\n") + RowJson.text(row));
            first[0] = false;
        });
        text.append("\n]\n");
    }

    private static void append(Writer text, String words) {
        try {
            text.append(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
