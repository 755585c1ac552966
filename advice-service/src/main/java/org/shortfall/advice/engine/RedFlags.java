package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.ElapsedTime;
import org.shortfall.advice.catalogue.TriageLevel;
import org.shortfall.advice.catalogue.TriageRule;
import org.shortfall.advice.engine.Triage.Check;
import org.shortfall.advice.engine.Triage.Reason;

/**
 * The first gate: how soon to see someone. Whatever the order of the evidence, the most urgent rule decides.
 *
 * <p>Source of the rules: the catalogue's triage rules with their sources; that a listed ordinary explanation softens a
 * rule by one level and never silences it is this engine's stricter reading.
 */
final class RedFlags {

    private static final int CHECKS_SHOWN = 5;
    private static final int SIGNS_NAMED = 4;

    /** A check may lack this many parts: one that lacks more would be a guess at an unrelated illness. */
    private static final int PARTS_LACKING = 1;

    private record Fired(TriageRule rule, TriageLevel level, boolean softened) {

        /** A softened rule leaves at least the time of its new level. */
        String within() {
            String usual = level == TriageLevel.URGENT ? "PT24H" : "P14D";
            boolean sooner = ElapsedTime.parse(rule.within()).compareTo(ElapsedTime.parse(usual)) < 0;
            return softened && sooner ? usual : rule.within();
        }
    }

    private static final Comparator<Fired> MOST_URGENT_FIRST = comparing(Fired::level)
            .reversed()
            .thenComparing(fired -> ElapsedTime.parse(fired.within()))
            .thenComparing(fired -> fired.rule().id());

    private final Signs signs;
    private final Person person;
    private final Catalogue catalogue;

    RedFlags(Signs signs, Person person, Catalogue catalogue) {
        this.signs = signs;
        this.person = person;
        this.catalogue = catalogue;
    }

    Triage triage() {
        List<RuleCheck> checks = catalogue.rulesAbout(signs.present()).stream()
                .map(rule -> new RuleCheck(rule, signs, person))
                .toList();
        List<Fired> fired = checks.stream()
                .filter(check -> check.holds() == Truth.YES)
                .map(RedFlags::fired)
                .sorted(MOST_URGENT_FIRST)
                .toList();
        TriageLevel level =
                fired.isEmpty() ? TriageLevel.SELF_CARE : fired.getFirst().level();
        return new Triage(
                level,
                fired.isEmpty() ? null : fired.getFirst().within(),
                fired.stream().map(RedFlags::reason).toList(),
                openChecks(checks, level));
    }

    /**
     * Urgent rules above the level reached that lack only what nobody has said yet. All that hang on a fact about the person
     * are shown, and the first few that hang on another sign.
     */
    private List<Check> openChecks(List<RuleCheck> checks, TriageLevel reached) {
        List<RuleCheck> open = checks.stream()
                .filter(check -> check.rule().triage().isCareFirst())
                .filter(check -> check.rule().triage().compareTo(reached) > 0)
                .filter(check -> check.holds() == Truth.UNKNOWN && check.unknownParts() <= PARTS_LACKING)
                .sorted(comparing((RuleCheck check) -> check.rule().triage())
                        .reversed()
                        .thenComparing(check -> check.rule().id()))
                .toList();
        Stream<RuleCheck> aboutThePerson = open.stream().filter(check -> !lacksSigns(check));
        Stream<RuleCheck> aboutSigns = open.stream().filter(this::lacksSigns).limit(CHECKS_SHOWN);
        return Stream.concat(aboutThePerson, aboutSigns).map(this::check).toList();
    }

    private boolean lacksSigns(RuleCheck check) {
        return check.lacks().stream().anyMatch(catalogue::isSymptom);
    }

    private Check check(RuleCheck check) {
        TriageRule rule = check.rule();
        List<String> lacks = check.lacks().stream().limit(SIGNS_NAMED).toList();
        Wording wording = lacks.isEmpty() ? Wording.CHECK_TELL_US : Wording.CHECK_IF_ALSO;
        String message = wording.in(catalogue)
                .replace("{signs}", lacks.stream().map(catalogue::nameOf).collect(Collectors.joining(", ")))
                .replace("{message}", rule.message());
        return new Check(rule.id(), rule.triage(), message, lacks);
    }

    private static Fired fired(RuleCheck check) {
        boolean softened = check.isSoftened();
        TriageLevel level = check.rule().triage();
        return new Fired(check.rule(), softened ? level.softened() : level, softened);
    }

    private static Reason reason(Fired fired) {
        TriageRule rule = fired.rule();
        return new Reason(
                rule.id(),
                fired.level(),
                rule.message(),
                fired.softened() ? Boolean.TRUE : null,
                Citation.of(rule.sources(), rule.verified()),
                rule.verified());
    }
}
