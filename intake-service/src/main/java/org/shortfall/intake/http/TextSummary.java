package org.shortfall.intake.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.AmbiguousPhrase;
import org.shortfall.intake.text.Span;
import org.shortfall.intake.text.Understanding;

/**
 * What a report's sender must know of its text: places only, its words are not sent back.
 *
 * @param language that it was read in; {@code und} if it was not read
 * @param signs how many signs were read
 * @param ambiguities what has to be asked
 * @param unread places that were not understood
 */
record TextSummary(
        String language,
        int signs,
        List<AmbiguousPhrase> ambiguities,
        List<Span> unrecognisedMedicines,
        List<Span> unread) {

    static @Nullable TextSummary of(@Nullable Understanding text) {
        return text == null
                ? null
                : new TextSummary(
                        text.language(),
                        text.evidence().size(),
                        text.ambiguities(),
                        text.unrecognisedMedicines(),
                        text.unread());
    }
}
