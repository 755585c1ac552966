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

    /** Of two readings of one sign the one that counts: present before unknown before absent, else the one that says more. */
    ReadSign stronger(ReadSign other) {
        int byState = Integer.compare(rank(state), rank(other.state));
        return byState != 0 ? (byState < 0 ? this : other) : filledFrom(other);
    }

    private static int rank(State state) {
        return switch (state) {
            case PRESENT -> 0;
            case UNKNOWN -> 1;
            case ABSENT -> 2;
        };
    }

    private ReadSign filledFrom(ReadSign other) {
        return new ReadSign(
                symptom,
                state,
                severity == null ? other.severity : severity,
                duration == null ? other.duration : duration,
                course == null ? other.course : course,
                onset == null ? other.onset : onset,
                side == null || side.equals(other.side) || other.side == null
                        ? (side == null ? other.side : side)
                        : "both",
                context.isEmpty() ? other.context : context,
                span);
    }

    static ReadSign of(String symptom, State state, Span span) {
        return new ReadSign(symptom, state, null, null, null, null, null, List.of(), span);
    }
}
