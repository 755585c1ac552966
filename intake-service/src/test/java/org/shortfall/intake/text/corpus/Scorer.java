package org.shortfall.intake.text.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.ReadSign;
import org.shortfall.intake.text.State;
import org.shortfall.intake.text.Understanding;

/** Compares what was read in sentences with what should have been; a sign counts only in the right state. */
final class Scorer {

    private final RealRelease release;
    private final Tally tally = new Tally();

    private Scorer(RealRelease release) {
        this.release = release;
    }

    static Tally of(List<Sentence> sentences, RealRelease release) {
        Scorer scorer = new Scorer(release);
        sentences.forEach(scorer::add);
        return scorer.tally;
    }

    private void add(Sentence sentence) {
        Understanding read = release.reader().read(sentence.text(), sentence.locale());
        tally.sentences++;
        sentence.expected().evidence().forEach(sign -> addWanted(sign, sentence, read));
        read.evidence().forEach(sign -> addRead(sign, sentence));
        new ProfileScorer(release, tally).add(sentence, read);
        sentence.expected().notEvidence().forEach(id -> addTrap(id, sentence, read));
    }

    private void addWanted(Sentence.Sign wanted, Sentence sentence, Understanding read) {
        List<ReadSign> sameSign = read.evidence().stream()
                .filter(sign -> wanted.ids().contains(sign.symptom()))
                .toList();
        Optional<ReadSign> match = sameSign.stream()
                .filter(sign -> sign.state().word().equals(wanted.state()))
                .findFirst();
        tally.wanted++;
        if (match.isPresent()) {
            tally.found++;
            addDetails(wanted, match.get(), sentence);
        } else {
            miss(sentence, "not read: " + wanted.ids() + " " + wanted.state());
        }
        boolean aboutNegation =
                wanted.state().equals("absent") || sentence.tags().contains("negation");
        if (aboutNegation && !sameSign.isEmpty()) {
            tally.negations++;
            tally.negationsRight += match.isPresent() ? 1 : 0;
        }
    }

    private void addRead(ReadSign sign, Sentence sentence) {
        tally.read++;
        boolean isRight = sentence.expected().mayAlso().contains(sign.symptom())
                || sentence.expected().evidence().stream().anyMatch(wanted -> allows(wanted, sign));
        if (isRight) {
            tally.right++;
        } else {
            miss(
                    sentence,
                    "wrongly read: " + sign.symptom() + " " + sign.state().word());
        }
    }

    /** A sign that the wanted one implies is right too, if it is not denied. */
    private boolean allows(Sentence.Sign wanted, ReadSign sign) {
        boolean sameState = wanted.state().equals(sign.state().word());
        return sameState
                && (wanted.ids().contains(sign.symptom())
                        || (sign.state() != State.ABSENT
                                && release.withImplied(wanted.ids()).contains(sign.symptom())));
    }

    private void addTrap(String id, Sentence sentence, Understanding read) {
        boolean taken =
                read.evidence().stream().anyMatch(sign -> sign.symptom().equals(id) && sign.state() == State.PRESENT)
                        || read.profile().facts().stream()
                                .anyMatch(fact -> fact.id().equals(id) && fact.state() == State.PRESENT);
        tally.traps++;
        tally.trapsAvoided += taken ? 0 : 1;
        if (taken) {
            miss(sentence, "taken for the person's own: " + id);
        }
    }

    private void addDetails(Sentence.Sign wanted, ReadSign read, Sentence sentence) {
        detail(wanted.severity(), read.severity(), Integer::equals, sentence);
        detail(wanted.side(), read.side(), String::equals, sentence);
        detail(wanted.course(), read.course(), String::equals, sentence);
        detail(wanted.duration(), read.duration(), Lasting::isAbout, sentence);
        detail(wanted.durationAtLeast(), read.duration(), Lasting::isAtLeast, sentence);
        if (!wanted.context().isEmpty()) {
            detail(wanted.context(), read.context(), List::containsAll, sentence);
        }
    }

    /** @param fits whether what was read (first) is what was wanted (second) */
    private <T> void detail(@Nullable T wanted, @Nullable T got, BiPredicate<T, T> fits, Sentence sentence) {
        if (wanted == null) {
            return;
        }
        tally.details++;
        if (got != null && fits.test(got, wanted)) {
            tally.detailsRight++;
        } else {
            miss(sentence, "detail " + wanted + " read as " + got);
        }
    }

    private void miss(Sentence sentence, String what) {
        tally.misses.add(sentence.id() + " \"" + sentence.text() + "\" " + what);
    }
}
