package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.LabLimit;
import org.shortfall.advice.catalogue.LabTest;
import org.shortfall.advice.catalogue.Links;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Lab;
import org.shortfall.advice.engine.Suspicion.Kind;
import org.shortfall.advice.engine.Suspicion.Weighed;

/** Collects what a report says about each nutrient; reads only the postings of what was reported. */
final class Suspicions {

    /** Nutrients that fall short together, from the same causes or because one needs the other. */
    private static final List<List<String>> COMPANIONS = List.of(
            List.of("calcium", "vitamin_d"),
            List.of("calcium", "magnesium"),
            List.of("potassium", "magnesium"),
            List.of("vitamin_b12", "folate"));

    private final Signs signs;
    private final Person person;
    private final Catalogue catalogue;
    private final Links links;
    private final OrdinaryExplanations ordinary;
    private final @Nullable Suspicion[] slots;

    Suspicions(Signs signs, Person person, Catalogue catalogue) {
        this.signs = signs;
        this.person = person;
        this.catalogue = catalogue;
        links = catalogue.links();
        ordinary = OrdinaryExplanations.of(signs, person);
        slots = new Suspicion[links.slots()];
    }

    OrdinaryExplanations ordinary() {
        return ordinary;
    }

    /** One for each nutrient and direction that anything speaks for, added up. */
    List<Suspicion> all() {
        presentSigns();
        risks();
        labs();
        sourcesOfExcess();
        absentSigns();
        List<Suspicion> all = new ArrayList<>();
        for (Suspicion suspicion : slots) {
            if (suspicion != null) {
                suspicion.addUp();
                all.add(suspicion);
            }
        }
        COMPANIONS.forEach(pair -> companions(pair.getFirst(), pair.getLast()));
        return all;
    }

    private void presentSigns() {
        for (String symptom : signs.present()) {
            int emphasis = signs.emphasis(symptom);
            if (emphasis > 0) {
                boolean explained = ordinary.explain(symptom);
                int percent = explained ? emphasis * OrdinaryExplanations.LEFT / 100 : emphasis;
                for (Links.Sign sign : links.signs(symptom)) {
                    int weight = Weights.ofPresent(
                            sign.link().strength(), sign.link().grade(), sign.sharedBy());
                    slot(sign.slot())
                            .addSign(new Weighed(
                                    Kind.SIGN,
                                    symptom,
                                    weight * percent / 100,
                                    !explained && sign.sharedBy() <= Weights.SHARED_BY_NEARLY_ALL,
                                    explained,
                                    sign.link().sources(),
                                    sign.link().verified()));
                }
            }
        }
    }

    private void absentSigns() {
        for (String symptom : signs.denied()) {
            for (Links.Sign sign : links.signs(symptom)) {
                Suspicion suspicion = slots[sign.slot()];
                if (suspicion != null) {
                    int weight =
                            Weights.ofAbsent(sign.link().strength(), sign.link().grade(), sign.sharedBy());
                    suspicion.addOpposing(Weighed.of(
                            Kind.SIGN,
                            symptom,
                            weight,
                            sign.link().sources(),
                            sign.link().verified()));
                }
            }
        }
    }

    private void risks() {
        for (String term : person.said()) {
            for (Links.Risk risk : links.risks(term)) {
                int weight = Causes.isKnown(risk.nutrient(), term)
                        ? Weights.ofKnownCause(risk.confidence())
                        : Weights.ofRisk(kind(term), risk.confidence(), risk.sharedBy());
                slot(risk.slot()).addRisk(Weighed.of(Kind.FACTOR, term, weight, risk.sources(), risk.verified()));
            }
        }
    }

    /** Too much of a nutrient comes from somewhere: a high dose, an illness, a food eaten daily, or a plain supplement. */
    private void sourcesOfExcess() {
        for (int slot = Direction.EXCESS.ordinal(); slot < slots.length; slot += Direction.values().length) {
            String nutrient = links.nutrient(slot);
            String term = source(nutrient);
            if (term != null) {
                slot(slot).addRisk(Weighed.of(Kind.FACTOR, term, Weights.EXCESS_WITH_A_SOURCE, List.of(), false));
            } else if (person.takes(nutrient) && slots[slot] != null) {
                slot(slot)
                        .addRisk(Weighed.of(
                                Kind.FACTOR, nutrient + "_supplement", Weights.EXCESS_WHEN_TAKEN, List.of(), false));
            }
        }
    }

    private @Nullable String source(String nutrient) {
        for (String term : Causes.ofExcess(nutrient)) {
            if (person.said().contains(term)) {
                return term;
            }
        }
        return person.takesAboveLimit(nutrient) ? nutrient + "_supplement" : null;
    }

    /** A result speaks for a nutrient by how many of the test's limits it passes, and against it when it passes none. */
    private void labs() {
        for (Lab lab : person.labs()) {
            Map<Integer, List<LabLimit>> bySlot = new TreeMap<>();
            for (LabLimit limit : catalogue.labLimits(lab.test())) {
                int slot = links.slot(limit.test().nutrient(), limit.direction());
                if (slot >= 0 && limit.isPassedBy(lab.value(), lab.unit()) != null) {
                    bySlot.computeIfAbsent(slot, s -> new ArrayList<>()).add(limit);
                }
            }
            bySlot.forEach((slot, limits) -> result(lab, slot, limits));
        }
    }

    private void result(Lab lab, int slot, List<LabLimit> limits) {
        long passed = limits.stream()
                .filter(limit -> Boolean.TRUE.equals(limit.isPassedBy(lab.value(), lab.unit())))
                .count();
        LabTest test = limits.getFirst().test();
        if (passed > 0) {
            int weight = (int) (Weights.LAB_PASSES_ALL_LIMITS * passed / limits.size());
            slot(slot).addTest(Weighed.of(Kind.TEST, test.id(), weight, test.sources(), test.verified()));
        } else if (slots[slot] != null) {
            slot(slot)
                    .addTest(Weighed.of(Kind.TEST, test.id(), Weights.LAB_IS_NORMAL, test.sources(), test.verified()));
        }
    }

    private void companions(String one, String other) {
        Suspicion first = slots[links.slot(one, Direction.DEFICIENCY)];
        Suspicion second = slots[links.slot(other, Direction.DEFICIENCY)];
        if (first == null || second == null) {
            return;
        }
        boolean firstStands = stands(first);
        boolean secondStands = stands(second);
        if (firstStands && second.hasEnoughSupport()) {
            second.addCompanion(one);
        }
        if (secondStands && first.hasEnoughSupport()) {
            first.addCompanion(other);
        }
    }

    private static boolean stands(Suspicion suspicion) {
        return suspicion.sum() >= 0 && suspicion.hasSignOfItsOwn();
    }

    private Suspicion slot(int slot) {
        Suspicion suspicion = slots[slot];
        if (suspicion == null) {
            suspicion = new Suspicion(slot, catalogue);
            slots[slot] = suspicion;
        }
        return suspicion;
    }

    private String kind(String term) {
        Term known = catalogue.term(term);
        return known == null ? "condition" : known.kind();
    }
}
