package org.shortfall.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a case asks for. Fields that its set does not have are null or empty.
 *
 * @param primary nutrients of which any is right
 * @param alsoAcceptable nutrients that count in the lenient measure only
 * @param lowest triage below this is under-triage
 * @param highest triage above this is over-triage
 * @param never for each ban that is scored by code, its codes
 */
record Expected(
        @Nullable String direction,
        List<String> primary,
        List<String> alsoAcceptable,
        @Nullable Triage triage,
        @Nullable Triage lowest,
        @Nullable Triage highest,
        List<Set<String>> never,
        boolean nutrientMustNotLead) {

    static Expected of(JsonNode row) {
        return new Expected(
                row.path("direction").asText(null),
                nutrients(row.path("primary")),
                nutrients(row.path("also_acceptable")),
                triage(row, "triage"),
                triage(row, "min_triage_lenient"),
                triage(row, "max_triage"),
                StreamSupport.stream(row.path("must_not_recommend").spliterator(), false)
                        .filter(ban -> ban.path("mode").asText().equals("never"))
                        .map(Expected::codes)
                        .toList(),
                row.path("nutrient_suspicion_must_not_lead").asBoolean());
    }

    private static @Nullable Triage triage(JsonNode row, String field) {
        return row.hasNonNull(field) ? Triage.of(row.path(field).asText()) : null;
    }

    private static List<String> nutrients(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> Aliases.of(name.asText()))
                .toList();
    }

    private static Set<String> codes(JsonNode ban) {
        Set<String> codes = new TreeSet<>();
        ban.path("codes").forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
