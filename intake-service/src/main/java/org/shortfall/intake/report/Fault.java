package org.shortfall.intake.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One thing wrong with a report.
 *
 * @param pointer where in the body, a JSON pointer
 * @param code stable, kebab-case
 * @param detail what to do about it; never a value that was sent
 * @param near codes of the vocabulary that may have been meant
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fault(
        @JsonInclude(JsonInclude.Include.ALWAYS) String pointer, String code, String detail, List<String> near) {

    public Fault {
        near = List.copyOf(near);
    }

    Fault(String pointer, String code, String detail) {
        this(pointer, code, detail, List.of());
    }
}
