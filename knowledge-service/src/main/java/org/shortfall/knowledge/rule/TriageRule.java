package org.shortfall.knowledge.rule;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shortfall.knowledge.locale.Words;
import org.shortfall.knowledge.source.Provenance;
import org.shortfall.knowledge.source.Verification;

/**
 * A triage rule with every key that it has: what makes it fire, what softens it, its message, its sources and whether
 * the claim was read in them. The event's JSON Schema names the keys.
 */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class,
        description =
                "A triage rule: when it fires, what softens it, its message. The event's JSON Schema names the keys.")
public record TriageRule(@Schema(hidden = true) Map<String, Object> parts) {

    @Override
    @JsonAnyGetter
    public Map<String, Object> parts() {
        return parts;
    }

    static TriageRule of(TriageRuleRow row) {
        Map<String, Object> parts = new TreeMap<>(row.content);
        parts.put("sources", row.sources);
        parts.put("verified", Verification.isVerified(row.verification));
        return new TriageRule(parts);
    }

    /** As it is served: in the words of a language, with its provenance. A release carries neither. */
    TriageRule told(Words words, Provenance provenance) {
        Map<String, Object> told = new TreeMap<>(parts);
        told.computeIfPresent("message", (key, message) -> words.of("rule." + parts.get("id"), message.toString()));
        told.put("language", words.language());
        told.put("provenance", provenance);
        return new TriageRule(told);
    }
}
