package org.shortfall.advice.engine;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.TriageRule;
import org.shortfall.advice.catalogue.TriageRule.DurationRange;
import org.shortfall.advice.catalogue.TriageRule.Group;
import org.shortfall.advice.catalogue.TriageRule.PersonPattern;
import org.shortfall.advice.catalogue.TriageRule.RiskAny;

/** One triage rule held against one report: whether it holds, what it still lacks, whether it is softened. */
final class RuleCheck {

    private final TriageRule rule;
    private final Signs signs;
    private final Person person;
    private int unknownParts;
    private final boolean ruledOut;

    RuleCheck(TriageRule rule, Signs signs, Person person) {
        this.rule = rule;
        this.signs = signs;
        this.person = person;
        ruledOut = !(aboutSigns() && aboutPerson() && aboutEvidence());
    }

    TriageRule rule() {
        return rule;
    }

    /** All of its parts hold. */
    boolean holds() {
        return !ruledOut && unknownParts == 0;
    }

    /** It would hold with one fact that nobody has said; a rule that lacks more would be a guess. */
    boolean lacksOnePart() {
        return !ruledOut && unknownParts == 1;
    }

    /**
     * An ordinary explanation lowers the level by one. Conditions and medicines that a rule excludes do the same: more
     * illness must never read as less danger.
     */
    boolean isSoftened() {
        return containsAny(signs.present(), rule.none())
                || containsAny(person.said(), rule.noneConditions())
                || containsAny(person.said(), rule.noneMedications());
    }

    /** Symptoms and terms of which nobody has said yet whether they are there, and that could complete the rule. */
    Set<String> lacks() {
        Set<String> lacking = new LinkedHashSet<>();
        rule.all().stream().filter(this::isOpen).forEach(lacking::add);
        if (anyHolds() == Truth.UNKNOWN) {
            rule.any().stream().filter(this::isOpen).forEach(lacking::add);
        }
        for (Group group : rule.groups()) {
            if (groupHolds(group) == Truth.UNKNOWN) {
                group.any().stream().filter(this::isOpen).forEach(lacking::add);
            }
        }
        for (List<String> terms : List.of(rule.conditions(), rule.medications())) {
            if (person.anyOf(terms) == Truth.UNKNOWN) {
                lacking.addAll(terms);
            }
        }
        if (rule.riskAny() != null && riskHolds(rule.riskAny()) == Truth.UNKNOWN) {
            lacking.addAll(rule.riskAny().conditions());
            lacking.addAll(rule.riskAny().medications());
        }
        return lacking;
    }

    private boolean isOpen(String symptom) {
        return signs.has(symptom) == Truth.UNKNOWN && !signs.wasMentioned(symptom);
    }

    /** Notes one part; false when nothing further can matter: one part fails, or more than one is unknown. */
    private boolean note(Truth part) {
        if (part == Truth.UNKNOWN) {
            unknownParts++;
        }
        return part != Truth.NO && unknownParts <= 1;
    }

    private boolean aboutSigns() {
        for (String symptom : rule.all()) {
            if (!note(signs.has(symptom))) {
                return false;
            }
        }
        if (!note(anyHolds())) {
            return false;
        }
        for (Group group : rule.groups()) {
            if (!note(groupHolds(group))) {
                return false;
            }
        }
        return true;
    }

    private boolean aboutPerson() {
        return (rule.labs().isEmpty() || resultsHold())
                && (rule.profile() == null || note(Fit.of(rule.profile(), person, rule.unknownOk())))
                && (rule.conditions().isEmpty() || note(person.anyOf(rule.conditions())))
                && (rule.medications().isEmpty() || note(person.anyOf(rule.medications())))
                && (rule.riskAny() == null || note(riskHolds(rule.riskAny())));
    }

    /** A result that nobody sent is no open question: nobody knows one by heart. */
    private boolean resultsHold() {
        return rule.labs().stream()
                .anyMatch(range -> person.labs().stream()
                        .filter(lab -> lab.test().equals(range.test()))
                        .anyMatch(lab -> range.holds(lab.value(), lab.unit())));
    }

    /** All of duration, severity, side, onset and course must hold for one and the same symptom. */
    private boolean aboutEvidence() {
        if (!rule.asksAboutEvidence()) {
            return true;
        }
        Truth holds = Truth.NO;
        for (Evidence item : signs.presentAbout(rule.focus())) {
            holds = holds.or(evidenceFits(item));
        }
        return note(holds);
    }

    private Truth anyHolds() {
        return rule.any().isEmpty() ? Truth.YES : signs.atLeast(orOne(rule.atLeast()), rule.any());
    }

    private Truth groupHolds(Group group) {
        return signs.atLeast(orOne(group.atLeast()), group.any());
    }

    private Truth riskHolds(RiskAny risk) {
        Truth holds = person.anyOf(risk.conditions()).or(person.anyOf(risk.medications()));
        for (String symptom : risk.symptoms()) {
            holds = holds.or(signs.has(symptom));
        }
        for (PersonPattern pattern : risk.profile()) {
            holds = holds.or(Fit.of(pattern, person, List.of()));
        }
        return holds;
    }

    private Truth evidenceFits(Evidence item) {
        String side = item.side() == null || item.side().equals("both") ? item.side() : "one";
        return lasts(item.lasting(), rule.duration())
                .and(severe(item.severity0to10(), rule.severityMin()))
                .and(said(rule.side(), side, "side"))
                .and(said(rule.onset(), item.onset(), "onset"))
                .and(said(rule.course(), item.course(), "course"));
    }

    private Truth said(@Nullable String want, @Nullable String have, String key) {
        if (want == null) {
            return Truth.YES;
        }
        return have == null ? unknown(key) : Truth.of(have.equals(want));
    }

    private Truth lasts(@Nullable Duration lasting, @Nullable DurationRange range) {
        if (range == null) {
            return Truth.YES;
        }
        if (lasting == null) {
            return unknown("duration");
        }
        boolean longEnough = range.shortest() == null || lasting.compareTo(range.shortest()) >= 0;
        boolean shortEnough = range.longest() == null || lasting.compareTo(range.longest()) <= 0;
        return Truth.of(longEnough && shortEnough);
    }

    private Truth severe(@Nullable Integer severity, @Nullable Integer atLeast) {
        if (atLeast == null) {
            return Truth.YES;
        }
        return severity == null ? unknown("severity") : Truth.of(severity >= atLeast);
    }

    private Truth unknown(String key) {
        return rule.unknownOk().contains(key) ? Truth.YES : Truth.UNKNOWN;
    }

    private static boolean containsAny(Set<String> all, List<String> some) {
        for (String one : some) {
            if (all.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static int orOne(@Nullable Integer count) {
        return count == null ? 1 : count;
    }
}
