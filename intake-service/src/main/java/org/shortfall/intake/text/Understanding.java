package org.shortfall.intake.text;

import java.util.List;

/**
 * What was understood of a text, each piece with its place, and what was not.
 *
 * @param language the language it was read in, {@code en} or {@code de}; {@code und} if it is another or none: then
 *     nothing was read and the whole text is unread
 * @param ambiguities phrases that may mean more than one thing, with the question to ask
 * @param unrecognisedMedicines words that stand where a medicine stands and are in no vocabulary
 * @param asides what other people have, what is over, what is only feared
 * @param ignored understood as neither a sign nor a fact
 * @param unread words that nothing was understood of
 */
public record Understanding(
        String language,
        List<ReadSign> evidence,
        ReadProfile profile,
        List<AmbiguousPhrase> ambiguities,
        List<Span> unrecognisedMedicines,
        List<Aside> asides,
        List<Span> ignored,
        List<Span> unread) {

    public static final String NOT_READ = "und";

    public Understanding {
        evidence = List.copyOf(evidence);
        ambiguities = List.copyOf(ambiguities);
        unrecognisedMedicines = List.copyOf(unrecognisedMedicines);
        asides = List.copyOf(asides);
        ignored = List.copyOf(ignored);
        unread = List.copyOf(unread);
    }

    /** Nothing of this text was read. */
    static Understanding notRead(String text) {
        return new Understanding(
                NOT_READ,
                List.of(),
                ReadProfile.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text.isBlank() ? List.of() : List.of(new Span(0, text.length())));
    }

    /** Whether it was read at all. */
    public boolean isRead() {
        return !language.equals(NOT_READ);
    }
}
