package org.shortfall.knowledge.release;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two catalogues, entry by entry and field by field. Its order depends on the content alone.
 *
 * @param changes empty if the catalogues are equal
 */
@Schema(description = "What differs between two catalogues, entry by entry and field by field.")
public record ReleaseDiff(List<Change> changes) {

    public ReleaseDiff {
        changes = List.copyOf(changes);
    }

    /** What happened to an entry. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One entry that differs.
     *
     * @param collection part of the catalogue, for example {@code associations}
     * @param entry what names the entry there, for example {@code magnesium/deficiency/leg_cramps}
     * @param fields what differs; every field of an entry that was added or removed
     */
    @Schema(name = "Change", description = "One entry that was added, removed or changed.")
    public record Change(String collection, String entry, Kind change, List<FieldChange> fields) {

        public Change {
            fields = List.copyOf(fields);
        }

        /** What became of one entry; a side that is null was not there. */
        public static Change of(String collection, String entry, @Nullable JsonNode before, @Nullable JsonNode after) {
            Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            List<FieldChange> fields = new ArrayList<>();
            ReleaseDiff.fields("", before, after, fields);
            return new Change(collection, entry, kind, fields);
        }
    }

    /**
     * One field of an entry.
     *
     * @param field path inside the entry, with dots
     * @param before missing if the field was not there
     * @param after missing if the field is not there any more
     */
    @Schema(
            name = "FieldChange",
            description = "One field: `before` is missing where it is new, `after` where it is gone.")
    public record FieldChange(
            String field,

            @Schema(implementation = Object.class, description = "The value before.") @Nullable
            JsonNode before,

            @Schema(implementation = Object.class, description = "The value after.") @Nullable
            JsonNode after) {}

    /** Compares two catalogues as {@link ReleaseContent} is written: {@code after} is what {@code before} became. */
    public static ReleaseDiff between(JsonNode before, JsonNode after) {
        TreeSet<String> parts = new TreeSet<>();
        before.fieldNames().forEachRemaining(parts::add);
        after.fieldNames().forEachRemaining(parts::add);
        List<Change> changes = new ArrayList<>();
        for (String part : parts) {
            compare(part, Entries.of(part, before.path(part)), Entries.of(part, after.path(part)), changes);
        }
        return new ReleaseDiff(changes);
    }

    private static void compare(
            String part, Map<String, List<JsonNode>> before, Map<String, List<JsonNode>> after, List<Change> changes) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            List<JsonNode> old = new ArrayList<>(before.getOrDefault(name, List.of()));
            List<JsonNode> young = new ArrayList<>(after.getOrDefault(name, List.of()));
            // Entries that share a name are told apart by their content: what stands on both sides did not change.
            old.removeIf(young::remove);
            for (int i = 0; i < Math.max(old.size(), young.size()); i++) {
                changes.add(Change.of(part, name, at(old, i), at(young, i)));
            }
        }
    }

    private static @Nullable JsonNode at(List<JsonNode> entries, int index) {
        return index < entries.size() ? entries.get(index) : null;
    }

    private static void fields(
            String path, @Nullable JsonNode before, @Nullable JsonNode after, List<FieldChange> fields) {
        if (isObject(before) || isObject(after)) {
            TreeSet<String> names = new TreeSet<>();
            addNames(before, names);
            addNames(after, names);
            names.forEach(name ->
                    fields(path.isEmpty() ? name : path + "." + name, in(before, name), in(after, name), fields));
        } else if (before == null || !before.equals(after)) {
            fields.add(new FieldChange(path.isEmpty() ? "value" : path, before, after));
        }
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }

    private static void addNames(@Nullable JsonNode node, TreeSet<String> names) {
        if (node != null) {
            node.fieldNames().forEachRemaining(names::add);
        }
    }

    private static @Nullable JsonNode in(@Nullable JsonNode node, String name) {
        return node == null ? null : node.get(name);
    }
}
