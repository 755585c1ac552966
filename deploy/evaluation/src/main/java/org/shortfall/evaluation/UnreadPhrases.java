package org.shortfall.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shortfall.intake.text.AmbiguousPhrase;
import org.shortfall.intake.text.Aside;
import org.shortfall.intake.text.ReadFact;
import org.shortfall.intake.text.ReadLab;
import org.shortfall.intake.text.ReadProfile;
import org.shortfall.intake.text.ReadSign;
import org.shortfall.intake.text.ReadSupplement;
import org.shortfall.intake.text.Span;
import org.shortfall.intake.text.Understanding;

/**
 * The phrases of a case of which nothing was understood. Understood is a phrase that yields something coded, or of which
 * a part is known to be no symptom; a medicine that is in no vocabulary is reported, but not understood.
 */
final class UnreadPhrases {

    private UnreadPhrases() {}

    static List<Phrase> of(Case one, Understanding understanding) {
        List<Span> understood = spans(understanding);
        List<Phrase> unread = new ArrayList<>();
        int start = 0;
        for (Phrase phrase : one.phrases()) {
            int from = start;
            int to = start + phrase.line().length();
            if (understood.stream().noneMatch(span -> span.start() < to && span.end() > from)) {
                unread.add(phrase);
            }
            start = to + 1;
        }
        return unread;
    }

    private static List<Span> spans(Understanding understanding) {
        ReadProfile profile = understanding.profile();
        return Stream.of(
                        understanding.evidence().stream().map(ReadSign::span),
                        profile.facts().stream().map(ReadFact::span),
                        profile.supplements().stream().map(ReadSupplement::span),
                        profile.labs().stream().map(ReadLab::span),
                        Stream.of(profile.sex(), profile.lifeStage())
                                .filter(Objects::nonNull)
                                .map(word -> word.span()),
                        Stream.ofNullable(profile.age()).map(age -> age.span()),
                        understanding.ambiguities().stream().map(AmbiguousPhrase::span),
                        understanding.asides().stream().map(Aside::span),
                        understanding.ignored().stream())
                .flatMap(spans -> spans)
                .toList();
    }
}
