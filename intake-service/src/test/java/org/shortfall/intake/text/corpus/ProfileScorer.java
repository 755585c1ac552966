package org.shortfall.intake.text.corpus;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.intake.text.ReadFact;
import org.shortfall.intake.text.ReadProfile;
import org.shortfall.intake.text.Span;
import org.shortfall.intake.text.State;
import org.shortfall.intake.text.Understanding;

/** Compares the facts about a person. People do not tell a condition from a factor, so a fact is right in any list. */
final class ProfileScorer {

    private final RealRelease release;
    private final Tally tally;

    ProfileScorer(RealRelease release, Tally tally) {
        this.release = release;
        this.tally = tally;
    }

    void add(Sentence sentence, Understanding read) {
        for (Sentence.Fact wanted : sentence.expected().profile()) {
            count(isRead(wanted, read.profile()), sentence, "not read: " + wanted);
        }
        for (String medicine : sentence.expected().unrecognised()) {
            boolean said = read.unrecognisedMedicines().stream()
                    .anyMatch(span -> words(sentence, span).contains(medicine.toLowerCase(Locale.ROOT)));
            count(said, sentence, "medicine not said to be unrecognised: " + medicine);
        }
        addRead(sentence, read);
    }

    private void count(boolean isFound, Sentence sentence, String miss) {
        tally.wanted++;
        if (isFound) {
            tally.found++;
        } else {
            tally.misses.add(sentence.id() + " \"" + sentence.text() + "\" " + miss);
        }
    }

    private static boolean isRead(Sentence.Fact wanted, ReadProfile read) {
        return switch (wanted.field()) {
            case "age" ->
                read.age() != null
                        && BigDecimal.valueOf(read.age().value()).compareTo(wanted.value()) == 0
                        && read.age().unit().equals(wanted.unit());
            case "sex" -> read.sex() != null && wanted.ids().contains(read.sex().value());
            case "lifeStage" ->
                read.lifeStage() != null
                        && wanted.ids().contains(read.lifeStage().value());
            case "supplements" ->
                read.supplements().stream()
                        .anyMatch(taken -> wanted.ids().contains(taken.nutrient())
                                && (wanted.amount() == null
                                        || (taken.value() != null
                                                && taken.value().compareTo(wanted.amount()) == 0
                                                && String.valueOf(wanted.unit()).equals(taken.unit()))));
            case "labs" ->
                read.labs().stream()
                        .anyMatch(lab ->
                                wanted.ids().contains(lab.test()) && lab.value().compareTo(wanted.value()) == 0);
            default ->
                read.facts().stream()
                        .anyMatch(fact ->
                                fact.state() == State.PRESENT && wanted.ids().contains(fact.id()));
        };
    }

    private void addRead(Sentence sentence, Understanding read) {
        ReadProfile profile = read.profile();
        Set<String> allowed = new TreeSet<>(sentence.expected().mayAlso());
        Set<String> fields = new TreeSet<>();
        sentence.expected().profile().forEach(fact -> {
            fields.add(fact.field());
            allowed.addAll(release.withImplied(fact.ids()));
        });
        profile.facts().stream()
                .filter(fact -> fact.state() == State.PRESENT)
                .forEach(fact -> judge(isAllowed(fact, allowed, fields), sentence, fact.kind() + ":" + fact.id()));
        profile.supplements()
                .forEach(
                        taken -> judge(allowed.contains(taken.nutrient()), sentence, "supplement " + taken.nutrient()));
        profile.labs().forEach(lab -> judge(allowed.contains(lab.test()), sentence, "lab " + lab.test()));
        read.unrecognisedMedicines()
                .forEach(span -> judge(
                        sentence.expected().unrecognised().stream()
                                .anyMatch(name -> words(sentence, span).contains(name.toLowerCase(Locale.ROOT))),
                        sentence,
                        "medicine \"" + words(sentence, span) + "\""));
        if (profile.age() != null) {
            judge(fields.contains("age"), sentence, "an age of " + profile.age().value());
        }
    }

    /** A supplement's nutrient is asked for; the term that stands for taking it comes with it. */
    private static boolean isAllowed(ReadFact fact, Set<String> allowed, Set<String> fields) {
        return allowed.contains(fact.id()) || (fact.kind().equals("supplement") && fields.contains("supplements"));
    }

    private void judge(boolean isRight, Sentence sentence, String what) {
        tally.read++;
        if (isRight) {
            tally.right++;
        } else {
            tally.misses.add(sentence.id() + " \"" + sentence.text() + "\" wrongly read: " + what);
        }
    }

    private static String words(Sentence sentence, Span span) {
        return sentence.text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
