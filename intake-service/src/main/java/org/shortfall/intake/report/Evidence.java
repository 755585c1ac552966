package org.shortfall.intake.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Span;

/**
 * One symptom of a report, in the request and in the event alike.
 *
 * @param severity 0 to 10
 * @param duration ISO 8601
 * @param span where it stands in the text, if it was read there
 * @param source how it was learnt; a client's own words are {@code reported}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        String symptom,
        String state,
        @Nullable Integer severity,
        @Nullable String duration,
        @Nullable String course,
        @Nullable String onset,
        @Nullable String side,
        @Nullable List<String> context,
        @Nullable String source,
        @Nullable Span span) {

    public Evidence {
        context = context == null ? null : List.copyOf(context);
        source = source == null ? "reported" : source;
    }
}
