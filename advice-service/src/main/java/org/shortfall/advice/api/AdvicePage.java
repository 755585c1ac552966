package org.shortfall.advice.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.subject.IssuedAdvice;

/**
 * A page of a subject's advice, newest first.
 *
 * @param items advice as it was issued
 * @param next cursor of the following page; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdvicePage(List<RawValue> items, @Nullable String next) {

    static AdvicePage of(List<IssuedAdvice> rows, int limit) {
        boolean more = rows.size() > limit;
        List<IssuedAdvice> shown = more ? rows.subList(0, limit) : rows;
        return new AdvicePage(
                shown.stream()
                        .map(row -> new RawValue(new String(row.value, StandardCharsets.UTF_8)))
                        .toList(),
                more ? Long.toString(shown.getLast().number) : null);
    }
}
