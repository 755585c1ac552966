package org.shortfall.knowledge.check;

import org.shortfall.knowledge.table.CatalogueTable;

/**
 * Something that keeps a catalogue from being released.
 *
 * @param key of the row
 * @param field of the row that is wrong
 * @param code stable name of the fault, in kebab case
 * @param message what is wrong and what would be right
 */
public record Finding(CatalogueTable table, String key, String field, String code, String message) {

    /** Where it is, for a person and a program. */
    public String place() {
        return table.name() + "/" + key + "#" + field;
    }
}
