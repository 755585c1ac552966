package org.shortfall.knowledge.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.release.ReleaseDiff.Change;
import org.shortfall.knowledge.release.ReleaseDiff.FieldChange;

/** Writes a diff for people: one line an entry, one line a field that differs. */
public final class DiffText {

    private static final int LONGEST_VALUE = 400;

    private DiffText() {}

    public static String of(ReleaseDiff diff) {
        StringBuilder text = new StringBuilder();
        for (Change change : diff.changes()) {
            String mark = switch (change.change()) {
                case ADDED -> "+ ";
                case REMOVED -> "- ";
                case CHANGED -> "~ ";
            };
            text.append(mark)
                    .append(change.collection())
                    .append(' ')
                    .append(change.entry())
                    .append('\n');
            change.fields()
                    .forEach(field -> text.append("    ").append(line(field)).append('\n'));
        }
        return text.toString();
    }

    private static String line(FieldChange change) {
        JsonNode before = change.before();
        JsonNode after = change.after();
        if (before == null || after == null) {
            return change.field() + ": " + (before == null ? value(after) : value(before));
        }
        if (before.isArray() && after.isArray()) {
            return change.field() + ":" + items(" +", minus(after, before)) + items(" -", minus(before, after));
        }
        return change.field() + ": " + value(before) + " → " + value(after);
    }

    private static Set<JsonNode> minus(JsonNode list, JsonNode other) {
        Set<JsonNode> rest = new LinkedHashSet<>();
        list.forEach(rest::add);
        other.forEach(rest::remove);
        return rest;
    }

    private static String items(String mark, Set<JsonNode> items) {
        return items.stream().map(item -> mark + " " + value(item)).collect(Collectors.joining());
    }

    private static String value(@Nullable JsonNode node) {
        String text = node == null
                ? ""
                : node.isArray()
                        ? StreamSupport.stream(node.spliterator(), false)
                                .map(DiffText::value)
                                .collect(Collectors.joining(", "))
                        : node.isValueNode() ? node.asText() : node.toString();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + " …";
    }
}
