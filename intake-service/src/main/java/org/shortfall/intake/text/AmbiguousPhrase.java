package org.shortfall.intake.text;

import java.util.List;

/**
 * Something that was read and may mean more than one thing: nothing is taken from it until the question is answered.
 *
 * @param readings what it may mean
 * @param question to put to the person, in the report's locale
 */
public record AmbiguousPhrase(Span span, List<Meaning> readings, String question) {

    public AmbiguousPhrase {
        readings = List.copyOf(readings);
    }
}
