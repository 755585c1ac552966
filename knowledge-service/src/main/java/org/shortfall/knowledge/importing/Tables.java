package org.shortfall.knowledge.importing;

import java.util.List;
import java.util.stream.Stream;

/** Every table of the catalogue, in an order in which references hold. */
final class Tables {

    static final List<TableImport> ALL = Stream.of(
                    VocabularyTables.ALL,
                    WordingTables.ALL,
                    ClinicalTables.ALL,
                    ReferenceTables.ALL,
                    FoodTables.ALL,
                    TextTables.ALL,
                    ServingTables.ALL)
            .flatMap(List::stream)
            .toList();

    private Tables() {}
}
