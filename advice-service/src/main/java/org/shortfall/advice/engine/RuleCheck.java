package org.shortfall.advice.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.ElapsedTime;
import org.shortfall.advice.catalogue.TriageRule;
import org.shortfall.advice.catalogue.TriageRule.DurationRange;
import org.shortfall.advice.catalogue.TriageRule.Group;
import org.shortfall.advice.catalogue.TriageRule.RiskAny;

/** One triage rule held against one report: whether it holds, what it still lacks, whether it is softened. */
record RuleCheck(TriageRule rule, Signs signs, Person person) {

    /** YES: the rule holds. UNKNOWN: it would with facts that nobody has said. NO: something said rules it out. */
    Truth holds() {
        return Truth.all(parts().stream());
    }

    /** How many parts of the rule are still unknown. */
    long unknownParts() {
        return parts().stream().filter(part -> part == Truth.UNKNOWN).count();
    }

    /**
     * An ordinary explanation lowers the level by one. Conditions and medicines that a rule excludes do the same: more
     * illness must never read as less danger.
     */
    boolean isSoftened() {
        return rule.none().stream().anyMatch(signs.present()::contains)
                || Stream.concat(rule.noneConditions().stream(), rule.noneMedications().stream())
                        .anyMatch(person.said()::contains);
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
        Stream.of(rule.conditions(), rule.medications())
                .filter(terms -> person.anyOf(terms) == Truth.UNKNOWN)
                .forEach(lacking::addAll);
        if (rule.riskAny() != null && riskHolds(rule.riskAny()) == Truth.UNKNOWN) {
            lacking.addAll(rule.riskAny().conditions());
            lacking.addAll(rule.riskAny().medications());
        }
        return lacking;
    }

    private boolean isOpen(String symptom) {
        return signs.has(symptom) == Truth.UNKNOWN && !signs.wasMentioned(symptom);
    }

    private List<Truth> parts() {
        List<Truth> parts = new ArrayList<>();
        rule.all().forEach(symptom -> parts.add(signs.has(symptom)));
        parts.add(anyHolds());
        rule.groups().forEach(group -> parts.add(groupHolds(group)));
        if (rule.profile() != null) {
            parts.add(person.fits(rule.profile(), rule.unknownOk()));
        }
        if (!rule.conditions().isEmpty()) {
            parts.add(person.anyOf(rule.conditions()));
        }
        if (!rule.medications().isEmpty()) {
            parts.add(person.anyOf(rule.medications()));
        }
        if (rule.riskAny() != null) {
            parts.add(riskHolds(rule.riskAny()));
        }
        if (rule.asksAboutEvidence()) {
            parts.add(Truth.any(signs.presentAbout(rule.focus()).stream().map(this::evidenceFits)));
        }
        return parts;
    }

    private Truth anyHolds() {
        return rule.any().isEmpty() ? Truth.YES : signs.atLeast(orOne(rule.atLeast()), rule.any());
    }

    private Truth groupHolds(Group group) {
        return signs.atLeast(orOne(group.atLeast()), group.any());
    }

    private Truth riskHolds(RiskAny risk) {
        return person.anyOf(risk.conditions())
                .or(person.anyOf(risk.medications()))
                .or(Truth.any(risk.symptoms().stream().map(signs::has)))
                .or(Truth.any(risk.profile().stream().map(pattern -> person.fits(pattern, List.of()))));
    }

    /** All of duration, severity, side, onset and course must hold for one and the same symptom. */
    private Truth evidenceFits(Evidence item) {
        return Truth.all(Stream.of(
                rule.duration() == null
                        ? Truth.YES
                        : lasts(item, rule.duration())
                                .orUnknownIsFine(rule.unknownOk().contains("duration")),
                rule.severityMin() == null
                        ? Truth.YES
                        : severe(item, rule.severityMin())
                                .orUnknownIsFine(rule.unknownOk().contains("severity")),
                said(rule.side(), item.side() == null || item.side().equals("both") ? item.side() : "one", "side"),
                said(rule.onset(), item.onset(), "onset"),
                said(rule.course(), item.course(), "course")));
    }

    private Truth said(@Nullable String want, @Nullable String have, String key) {
        if (want == null) {
            return Truth.YES;
        }
        Truth same = have == null ? Truth.UNKNOWN : Truth.of(have.equals(want));
        return same.orUnknownIsFine(rule.unknownOk().contains(key));
    }

    private static Truth lasts(Evidence item, DurationRange range) {
        Duration lasting = item.lasting();
        if (lasting == null) {
            return Truth.UNKNOWN;
        }
        boolean longEnough = range.min() == null || lasting.compareTo(ElapsedTime.parse(range.min())) >= 0;
        boolean shortEnough = range.max() == null || lasting.compareTo(ElapsedTime.parse(range.max())) <= 0;
        return Truth.of(longEnough && shortEnough);
    }

    private static Truth severe(Evidence item, int atLeast) {
        Integer severity = item.severity0to10();
        return severity == null ? Truth.UNKNOWN : Truth.of(severity >= atLeast);
    }

    private static int orOne(@Nullable Integer count) {
        return count == null ? 1 : count;
    }
}
