package org.shortfall.intake.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symptom that was read.
 *
 * @param symptom id of the vocabulary
 * @param severity 0 to 10
 * @param duration ISO 8601
 * @param course improving, stable or worsening
 * @param onset sudden or gradual
 * @param side left, right, one or both
 * @param context night, exertion, rest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadSign(
        String symptom,
        State state,
        @Nullable Integer severity,
        @Nullable String duration,
        @Nullable String course,
        @Nullable String onset,
        @Nullable String side,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> context,
        Span span) {

    public ReadSign {
        context = List.copyOf(context);
    }

    static ReadSign of(String symptom, State state, Span span) {
        return new ReadSign(symptom, state, null, null, null, null, null, List.of(), span);
    }
}
