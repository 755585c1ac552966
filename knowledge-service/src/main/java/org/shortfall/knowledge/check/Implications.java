package org.shortfall.knowledge.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ids imply, directly and through others. */
record Implications(Map<String, ObjectNode> rows) {

    /** The ids themselves and all that follows from them. */
    Set<String> closure(Collection<String> ids) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (reached.add(id)) {
                open.addAll(implied(id));
            }
        }
        return reached;
    }

    List<String> implied(String id) {
        ObjectNode row = rows.get(id);
        return row == null ? List.of() : Fields.list(row, "implies");
    }
}
