package org.shortfall.knowledge.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of factors that the service brings along. */
final class UnitFactors {

    private static final String TABLE = "/catalogue/unit_factors.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private UnitFactors() {}

    static List<Factor> read() {
        try (InputStream in = Objects.requireNonNull(UnitFactors.class.getResourceAsStream(TABLE), TABLE)) {
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(UnitFactors::factor)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Factor factor(CSVRecord row) {
        return new Factor(
                row.get("substance"),
                row.get("form"),
                unit(row, "from_unit"),
                unit(row, "to_unit"),
                new BigDecimal(row.get("numerator")),
                new BigDecimal(row.get("denominator")),
                List.of(row.get("source_id").split(";")),
                row.get("verification").equals("claim_text_seen"));
    }

    private static Unit unit(CSVRecord row, String column) {
        return Unit.of(row.get(column))
                .orElseThrow(() -> new IllegalStateException(
                        TABLE + ", row " + row.getRecordNumber() + ": " + column + " is no unit"));
    }
}
