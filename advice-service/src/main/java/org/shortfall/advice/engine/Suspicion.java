package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;

/** Everything of one report that speaks for or against one nutrient in one direction, and what it adds up to. */
final class Suspicion {

    /** A finding without a sign of its own, or with explained ones alone, stays below the band "moderate". */
    private static final int LOW = -520;

    private static final int LOW_SPREAD = 90;

    /**
     * A weight with what it stands for: a symptom, a term or a test of the catalogue.
     *
     * @param own whether it can carry a finding: not covered by an ordinary explanation, not a sign of nearly everything
     * @param explained whether an ordinary explanation of the report covers it
     */
    record Weighed(
            Kind kind, String id, int weight, boolean own, boolean explained, List<String> sources, boolean verified) {

        static Weighed of(Kind kind, String id, int weight, List<String> sources, boolean verified) {
            return new Weighed(kind, id, weight, true, false, sources, verified);
        }

        Weighed counting(int less) {
            return new Weighed(kind, id, less, own, explained, sources, verified);
        }
    }

    /** What an id means. */
    enum Kind {
        SIGN,
        FACTOR,
        TEST,
        COMPANION
    }

    private static final Comparator<Weighed> STRONGEST_FIRST =
            comparing(Weighed::weight).reversed().thenComparing(Weighed::id);

    private final Catalogue catalogue;
    private final int slot;
    private final List<Weighed> signs = new ArrayList<>();
    private final List<Weighed> risks = new ArrayList<>();
    private final List<Weighed> tests = new ArrayList<>();
    private final List<Weighed> opposing = new ArrayList<>();
    private final List<Weighed> supporting = new ArrayList<>();
    private int sum;

    Suspicion(int slot, Catalogue catalogue) {
        this.slot = slot;
        this.catalogue = catalogue;
    }

    int slot() {
        return slot;
    }

    String nutrient() {
        return catalogue.links().nutrient(slot);
    }

    Direction direction() {
        return catalogue.links().direction(slot);
    }

    void addSign(Weighed sign) {
        signs.add(sign);
    }

    void addRisk(Weighed risk) {
        risks.add(risk);
    }

    void addTest(Weighed test) {
        (test.weight() > 0 ? tests : opposing).add(test);
    }

    void addOpposing(Weighed item) {
        opposing.add(item);
    }

    /** A sign or a test, or more than one risk factor: one risk factor alone is no finding. */
    boolean hasEnoughSupport() {
        return !signs.isEmpty() || !tests.isEmpty() || supporting.size() > 1;
    }

    /** A test's result, or a sign that neither an ordinary explanation covers nor nearly every nutrient shares. */
    boolean hasSignOfItsOwn() {
        return !tests.isEmpty() || signs.stream().anyMatch(Weighed::own);
    }

    /** Too much, with nothing known that it could come from. */
    boolean isExcessFromNowhere() {
        return direction() == Direction.EXCESS && risks.isEmpty() && tests.isEmpty();
    }

    int sum() {
        return sum;
    }

    /** What speaks for it, the strongest first, as far as it counts. */
    List<Weighed> supporting() {
        return supporting;
    }

    List<Weighed> opposing() {
        return opposing;
    }

    /** Adds up: the strongest of each family once, further ones less and less. */
    void addUp() {
        sum = Weights.prior(nutrient(), direction());
        tests.forEach(this::count);
        strongest(signs, false);
        strongest(risks, true);
        supporting.sort(STRONGEST_FIRST);
        opposing.forEach(item -> sum += item.weight());
        opposing.sort(comparing(Weighed::weight).thenComparing(Weighed::id));
        if (!hasSignOfItsOwn() && sum > LOW) {
            sum = LOW + Math.min(LOW_SPREAD, (sum - LOW) / 20);
        }
    }

    /** Nutrients that fall short together make each other likelier. */
    void addCompanion(String nutrient) {
        count(Weighed.of(Kind.COMPANION, nutrient, Weights.COMPANION, List.of(), false));
    }

    private void strongest(List<Weighed> items, boolean areRisks) {
        items.sort(STRONGEST_FIRST);
        List<Weighed> counted = new ArrayList<>(items.size());
        for (Weighed item : items) {
            if (counted.stream().noneMatch(other -> areOneFamily(other.id(), item.id(), areRisks))) {
                int rank = counted.size();
                int weight = areRisks ? Weights.ofRiskRank(item.weight(), rank) : Weights.ofRank(item.weight(), rank);
                counted.add(item);
                if (weight >= Weights.LEAST) {
                    count(item.counting(weight));
                }
            }
        }
    }

    private void count(Weighed item) {
        supporting.add(item);
        sum += item.weight();
    }

    private boolean areOneFamily(String one, String other, boolean terms) {
        Set<String> up = terms ? catalogue.termWithImplied(one) : catalogue.withImplied(one);
        Set<String> down = terms ? catalogue.termWithImplied(other) : catalogue.withImplied(other);
        return up.contains(other) || down.contains(one);
    }
}
