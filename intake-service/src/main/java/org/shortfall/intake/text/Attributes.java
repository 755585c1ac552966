package org.shortfall.intake.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Draft.Found;

/**
 * Attaches what is said of signs to the signs: the nearest in the same part of the sentence, else the last before it in the
 * sentence, else the next, else the last of the sentence before.
 */
final class Attributes {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Draft draft;
    private final Numbers numbers;
    private final List<Found<Attribute>> found = new ArrayList<>();

    Attributes(Draft draft, Times times, @Nullable LocalDate saidOn) {
        this.draft = draft;
        this.numbers = new Numbers(draft.lexicon);
        List<Found<Attribute>> all = new ArrayList<>(times.in(draft, saidOn));
        outOfTen(all);
        draft.find(draft.lexicon.attributes).stream()
                .filter(word -> !isInPhrase(word))
                .forEach(all::add);
        all.sort(Comparator.<Found<Attribute>>comparingInt(Found::from).thenComparingInt(one -> -one.to()));
        int end = 0;
        for (Found<Attribute> one : all) {
            if (one.from() >= end && !isAge(one)) {
                found.add(one);
                end = one.to();
            }
        }
    }

    /** "61 years" that was read as the age is no duration. */
    private boolean isAge(Found<Attribute> time) {
        int at = time.from();
        return draft.understood[at] && !draft.isTaken(at) && !draft.isPassedOver(at);
    }

    /** What a phrase of the catalogue needed is its meaning already, but for the place and the time that it names. */
    private boolean isInPhrase(Found<Attribute> word) {
        boolean whole = true;
        for (int i = word.from(); i < word.to(); i++) {
            whole &= draft.isTaken(i);
        }
        Attribute.Type type = word.what().type();
        return whole && type != Attribute.Type.CONTEXT && type != Attribute.Type.SIDE;
    }

    /** "8/10", "8 out of 10". */
    private void outOfTen(List<Found<Attribute>> all) {
        for (int i = 0; i + 1 < draft.size(); i++) {
            int next = i + 1;
            while (next < Math.min(draft.size() - 1, i + 3)
                    && draft.lexicon.function.contains(draft.token(next).word())) {
                next++;
            }
            boolean joined = next > i + 1 || draft.token(next).gap() == Gap.SLASH;
            Optional<BigDecimal> of = numbers.of(draft.token(next));
            Optional<BigDecimal> value = numbers.of(draft.token(i));
            if (joined
                    && draft.token(i).isNumber()
                    && of.filter(TEN::equals).isPresent()
                    && value.filter(number -> number.compareTo(TEN) <= 0).isPresent()) {
                String severity = String.valueOf(value.get().intValue());
                all.add(new Found<>(new Attribute(Attribute.Type.SEVERITY, severity), i, next + 1));
                i = next;
            }
        }
    }

    /** Gives each to the sign it is said of; {@code others} are matches that are no signs and keep what stands beside them. */
    void attach(List<SignDraft> signs, List<Match> others) {
        for (Found<Attribute> attribute : found) {
            Optional<SignDraft> sign = nearest(attribute, signs, others).filter(one -> fits(attribute, one));
            if (sign.isPresent()) {
                sign.get().add(attribute.what());
                twins(sign.get(), signs, attribute.what());
            }
            draft.understand(attribute.from(), attribute.to());
        }
    }

    /** "my right calf is swollen, the left one is fine": another part names the other side. */
    private boolean fits(Found<Attribute> attribute, SignDraft sign) {
        int part = draft.part[attribute.from()];
        boolean here = draft.part[sign.match.first()] == part || draft.part[sign.match.end() - 1] == part;
        return here || attribute.what().type() != Attribute.Type.SIDE || sign.lacks(Attribute.Type.SIDE);
    }

    /** The same words may stand for two signs, or one sign be named within the words of another. */
    private static void twins(SignDraft sign, List<SignDraft> signs, Attribute attribute) {
        signs.stream()
                .filter(other -> other != sign && other.match.overlaps(sign.match))
                .forEach(other -> other.add(attribute));
    }

    private Optional<SignDraft> nearest(Found<Attribute> attribute, List<SignDraft> signs, List<Match> others) {
        int part = draft.part[attribute.from()];
        Optional<SignDraft> here = signs.stream()
                .filter(sign -> draft.part[sign.match.first()] == part || draft.part[sign.match.end() - 1] == part)
                .min(Comparator.comparingInt(sign -> distance(sign.match, attribute)));
        int factDistance = others.stream()
                .filter(match -> draft.part[match.first()] == part)
                .mapToInt(match -> distance(match, attribute))
                .min()
                .orElse(Integer.MAX_VALUE);
        if (here.isPresent() && distance(here.get().match, attribute) <= factDistance) {
            return here;
        }
        return factDistance < Integer.MAX_VALUE ? Optional.empty() : elsewhere(attribute, signs);
    }

    private Optional<SignDraft> elsewhere(Found<Attribute> attribute, List<SignDraft> signs) {
        int sentence = draft.sentence[attribute.from()];
        Optional<SignDraft> before = signs.stream()
                .filter(sign -> sign.match.first() < attribute.from() && draft.sentence[sign.match.first()] == sentence)
                .reduce((first, last) -> last);
        Optional<SignDraft> after = signs.stream()
                .filter(sign -> sign.match.first() > attribute.from() && draft.sentence[sign.match.first()] == sentence)
                .findFirst();
        return before.or(() -> after)
                .or(() -> signs.stream()
                        .filter(sign -> draft.sentence[sign.match.first()] == sentence - 1)
                        .reduce((first, last) -> last));
    }

    private static int distance(Match match, Found<Attribute> attribute) {
        if (attribute.from() >= match.end()) {
            return attribute.from() - match.end();
        }
        return attribute.to() <= match.first() ? match.first() - attribute.to() : 0;
    }
}
