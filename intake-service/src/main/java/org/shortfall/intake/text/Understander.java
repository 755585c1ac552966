package org.shortfall.intake.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.Persons.Who;

/** Understands one text: finds what it names, decides what it says of that, and notes what was not understood. Used once. */
final class Understander {

    private final Draft draft;
    private final List<Match> matches;
    private final Denials denials;
    private final Doubts doubts;
    private final Subjects subjects;
    private final Results results;

    Understander(LanguageCheck.Text text, Owners owners, Questions questions) {
        this.draft = new Draft(text);
        this.matches = new Choice(draft).of(candidates(owners));
        draft.take(matches);
        this.denials = new Denials(draft);
        this.doubts = new Doubts(draft);
        Persons persons = new Persons(draft);
        this.subjects = subjects(persons);
        this.results = new Results(draft, questions);
    }

    private List<Match> candidates(Owners owners) {
        List<Match> candidates = new ArrayList<>();
        new Phrases(draft, owners).find(candidates);
        Allergens allergens = new Allergens(draft);
        allergens.find(candidates);
        PatternFinder patterns = new PatternFinder(draft);
        for (int from = 0, to = 0; from < draft.size(); from = to) {
            while (to < draft.size() && draft.clause[to] == draft.clause[from]) {
                to++;
            }
            patterns.find(from, to, candidates);
        }
        candidates.removeIf(allergens::isAllergen);
        return candidates;
    }

    private Subjects subjects(Persons persons) {
        boolean writer = false;
        boolean other = false;
        for (Match match : matches) {
            boolean complaint = match.meanings().stream().anyMatch(Meaning::isSymptom) || match.isDoubtful();
            Who who = persons.at(match.first());
            writer |= who == Who.WRITER && complaint;
            other |= who == Who.OTHER && complaint && !doubts.past[match.first()] && !draft.isTold(match.first());
        }
        boolean speaksOfSelf = draft.cues.stream().anyMatch(cue -> cue.what() == Cue.FIRST);
        return new Subjects(persons, writer, other && !speaksOfSelf);
    }

    Understanding read(@Nullable LocalDate saidOn) {
        List<SignDraft> signs = new ArrayList<>();
        List<Match> others = new ArrayList<>();
        for (Match match : matches) {
            int before = signs.size();
            for (Meaning meaning : match.meanings()) {
                take(match, meaning, signs);
            }
            if (match.isDoubtful()) {
                open(match, signs);
            }
            if (signs.size() == before && !match.isIgnored()) {
                others.add(match);
            }
        }
        Optional<ReadAge> age = draft.lexicon.ages.in(draft, subjects);
        results.readQuantities(subjects, denials, doubts);
        new Attributes(draft, draft.lexicon.times, saidOn).attach(signs, others);
        return results.done(signs, age.orElse(null), subjects);
    }

    private void take(Match match, Meaning meaning, List<SignDraft> signs) {
        if (meaning.isIgnored()) {
            results.ignored(match);
            return;
        }
        Aside.@Nullable Why why = aside(match, meaning);
        if (why != null) {
            results.aside(match, meaning, why);
        } else if (meaning.isSymptom()) {
            signs.add(new SignDraft(match, meaning, stateOf(match, meaning)));
        } else {
            results.fact(match, meaning, stateOf(match, meaning));
        }
    }

    private void open(Match match, List<SignDraft> signs) {
        Aside.@Nullable Why why = aside(match, match.readings().getFirst());
        if (why == null) {
            results.open(match, denials.deny(match), signs);
        } else {
            match.readings().forEach(reading -> results.aside(match, reading, why));
        }
    }

    private Aside.@Nullable Why aside(Match match, Meaning meaning) {
        int at = match.first();
        boolean habit = Meaning.HABITS.contains(meaning.kind()) && !meaning.id().startsWith("ex_");
        boolean current = meaning.isSymptom() || habit;
        if (doubts.quoted[at] || (SelfHarm.is(meaning) && doubts.mentioned[at])) {
            return Aside.Why.QUOTED;
        }
        boolean other = SelfHarm.is(meaning) ? subjects.isSomeoneElse(at) : subjects.isOther(at);
        if (other && !meaning.id().startsWith("family_")) {
            return Aside.Why.OTHER_PERSON;
        }
        if ((doubts.feared[at] || doubts.feared[match.end() - 1]) && !SelfHarm.is(meaning) && !denials.deny(match)) {
            return Aside.Why.HYPOTHETICAL;
        }
        boolean over = doubts.past[at] || (doubts.dropped[at] && !meaning.isSymptom());
        return current && over && !SelfHarm.is(meaning) && !denials.deny(match) ? Aside.Why.PAST : null;
    }

    private State stateOf(Match match, Meaning meaning) {
        if (SelfHarm.is(meaning)) {
            return SelfHarm.state(match, denials, doubts);
        }
        if (denials.deny(match) || doubts.ended[match.first()]) {
            return State.ABSENT;
        }
        return doubts.unsure[match.first()] || denials.mayDeny(match) ? State.UNKNOWN : State.PRESENT;
    }
}
