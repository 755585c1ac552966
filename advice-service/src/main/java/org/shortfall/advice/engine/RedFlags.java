package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.ElapsedTime;
import org.shortfall.advice.catalogue.TriageLevel;
import org.shortfall.advice.catalogue.TriageRule;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Profile.Lab;
import org.shortfall.advice.engine.Triage.Check;
import org.shortfall.advice.engine.Triage.Reason;

/**
 * The first gate: how soon to see someone. Whatever the order of the evidence, the most urgent rule decides.
 *
 * <p>Source of the rules: the catalogue's triage rules with their sources; that a listed ordinary explanation softens a
 * rule by one level and never silences it is this engine's stricter reading.
 */
final class RedFlags {

    private static final int CHECKS_SHOWN = 2;
    private static final int SIGNS_NAMED = 3;

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
    private final Words words;

    RedFlags(Signs signs, Person person, Catalogue catalogue, Words words) {
        this.signs = signs;
        this.person = person;
        this.catalogue = catalogue;
        this.words = words;
    }

    Triage triage() {
        List<Fired> fired = new ArrayList<>();
        List<RuleCheck> open = new ArrayList<>();
        List<String> tests = person.labs().stream().map(Lab::test).toList();
        for (TriageRule rule : catalogue.rulesAbout(signs.present(), tests)) {
            RuleCheck check = new RuleCheck(rule, signs, person);
            if (check.holds()) {
                fired.add(fired(check));
            } else if (check.lacksOnePart() && rule.triage().isCareFirst()) {
                open.add(check);
            }
        }
        fired.sort(MOST_URGENT_FIRST);
        TriageLevel level =
                fired.isEmpty() ? TriageLevel.SELF_CARE : fired.getFirst().level();
        return new Triage(
                level,
                fired.isEmpty() ? null : fired.getFirst().within(),
                fired.stream().map(this::reason).toList(),
                openChecks(open, level));
    }

    /**
     * Urgent rules above the level reached that lack only what nobody has said yet. All that hang on a fact about the person
     * are shown, and the first few that hang on another sign: of equally urgent ones those whose sign many rules name, for
     * breathlessness is a better question than a rare sign.
     */
    private List<Check> openChecks(List<RuleCheck> open, TriageLevel reached) {
        open.removeIf(check -> check.rule().triage().compareTo(reached) <= 0);
        open.sort(comparing((RuleCheck check) -> check.rule().triage())
                .thenComparing(this::generality)
                .reversed()
                .thenComparing(check -> check.rule().id()));
        List<Check> aboutThePerson = new ArrayList<>();
        List<Check> aboutSigns = new ArrayList<>();
        for (RuleCheck check : open) {
            Set<String> lacks = check.lacks();
            if (!lacksSigns(lacks)) {
                aboutThePerson.add(check(check.rule(), lacks));
            } else if (aboutSigns.size() < CHECKS_SHOWN) {
                aboutSigns.add(check(check.rule(), lacks));
            }
        }
        aboutThePerson.addAll(aboutSigns);
        return aboutThePerson;
    }

    private int generality(RuleCheck check) {
        return check.lacks().stream().mapToInt(catalogue::rulesNaming).max().orElse(0);
    }

    private boolean lacksSigns(Set<String> lacks) {
        for (String id : lacks) {
            if (catalogue.isSymptom(id)) {
                return true;
            }
        }
        return false;
    }

    private Check check(TriageRule rule, Set<String> lacking) {
        List<String> lacks = lacking.stream().limit(SIGNS_NAMED).toList();
        Wording wording = lacks.isEmpty() ? Wording.CHECK_TELL_US : Wording.CHECK_IF_ALSO;
        String message = wording.in(words)
                .replace("{signs}", lacks.stream().map(words::name).collect(Collectors.joining(", ")))
                .replace("{message}", words.rule(rule));
        return new Check(rule.id(), rule.triage(), message, lacks);
    }

    private static Fired fired(RuleCheck check) {
        boolean softened = check.isSoftened();
        TriageLevel level = check.rule().triage();
        return new Fired(check.rule(), softened ? level.softened() : level, softened);
    }

    private Reason reason(Fired fired) {
        TriageRule rule = fired.rule();
        return new Reason(
                rule.id(),
                fired.level(),
                words.rule(rule),
                fired.softened() ? Boolean.TRUE : null,
                Citation.of(rule.sources(), rule.verified()),
                rule.verified());
    }
}
