package org.shortfall.knowledge.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shortfall.knowledge.curation.ImportedRows;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.TableShape;
import org.shortfall.knowledge.table.TableShapes;
import org.shortfall.knowledge.transfer.ImportRun.RowFault;

/** One import under way: takes rows, keeps the changes in its draft, and remembers what cannot be taken. */
final class Importing {

    private static final int BATCH = 1_000;
    /** More than anybody reads at once. */
    private static final int MOST_FAULTS = 200;

    /** Hears how far it is. */
    @FunctionalInterface
    interface Progress {
        void at(int processed, int rejected);
    }

    private final UUID draft;
    private final boolean replaces;
    private final TableShapes shapes;
    private final ImportedRows target;
    private final Progress progress;
    private final List<RowFault> faults = new ArrayList<>();
    private int processed;
    private int rejected;
    private int changed;

    Importing(UUID draft, boolean replaces, TableShapes shapes, ImportedRows target, Progress progress) {
        this.draft = draft;
        this.replaces = replaces;
        this.shapes = shapes;
        this.target = target;
        this.progress = progress;
    }

    UUID draft() {
        return draft;
    }

    int processed() {
        return processed;
    }

    int rejected() {
        return rejected;
    }

    int changed() {
        return changed;
    }

    List<RowFault> faults() {
        return faults;
    }

    void read(CatalogueTable table, FileFormat format, InputStream in) throws UnreadableFile {
        TableShape shape = shapes.of(table);
        Set<String> keys = new HashSet<>();
        List<ObjectNode> batch = new ArrayList<>();
        TableFile.read(shape, format, in, (number, row) -> {
            processed++;
            accept(shape, number, row, keys, batch);
            if (processed % BATCH == 0) {
                keep(table, batch);
                progress.at(processed, rejected);
            }
        });
        keep(table, batch);
        if (replaces && rejected == 0) {
            changed += target.removeAllBut(draft, table, List.copyOf(keys));
        }
    }

    private void accept(TableShape shape, long number, JsonNode row, Set<String> keys, List<ObjectNode> batch) {
        if (!(row instanceof ObjectNode object)) {
            reject(shape, number, List.of(new TableShape.Fault("", "bad-row", "give a JSON object")));
            return;
        }
        List<TableShape.Fault> found = shape.faults(object);
        if (!found.isEmpty()) {
            reject(shape, number, found);
        } else if (!keys.add(shape.table().key(object))) {
            reject(shape, number, List.of(new TableShape.Fault("", "repeated-key", "an earlier row has this key")));
        } else {
            batch.add(shape.normal(object));
        }
    }

    private void reject(TableShape shape, long number, List<TableShape.Fault> found) {
        rejected++;
        found.stream()
                .limit(Math.max(0, MOST_FAULTS - faults.size()))
                .forEach(fault -> faults.add(
                        new RowFault(shape.table().name(), number, fault.field(), fault.code(), fault.message())));
    }

    /** Once a row was rejected nothing will be kept; the rest is only looked at. */
    private void keep(CatalogueTable table, List<ObjectNode> batch) {
        if (!batch.isEmpty() && rejected == 0) {
            changed += target.put(draft, table, batch);
        }
        batch.clear();
    }
}
