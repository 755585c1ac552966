package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.shortfall.knowledge.table.CatalogueTable;

/** The catalogue as it would be: today's rows with the changes of a draft. Rows come by key, in order. */
public interface Candidate {

    Map<String, ObjectNode> rows(CatalogueTable table);

    /** The rows that the draft adds or changes. */
    Map<String, ObjectNode> changed(CatalogueTable table);

    /** Keys of the rows that the draft takes out. */
    Set<String> removed(CatalogueTable table);

    /** The rows that have one of these values in a column; for tables that are too long to be read as a whole. */
    Map<String, ObjectNode> with(CatalogueTable table, String column, Collection<String> values);
}
