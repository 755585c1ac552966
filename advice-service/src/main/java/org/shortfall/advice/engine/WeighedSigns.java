package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.shortfall.advice.catalogue.Association;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Strength;
import org.shortfall.advice.engine.Finding.Item;

/** What the reported symptoms weigh for one nutrient and direction, each with its name and sources. */
final class WeighedSigns {

    private static final int UNKNOWN_SHOWN = 3;

    /** A weight and how it is shown. */
    record Weighed(int weight, Item item) {}

    private final Signs signs;
    private final Catalogue catalogue;

    WeighedSigns(Signs signs, Catalogue catalogue) {
        this.signs = signs;
        this.catalogue = catalogue;
    }

    /** The strongest sign of each family counts once: night cramps are leg cramps, not both. */
    List<Weighed> present(List<Association> links) {
        List<Weighed> strongest = new ArrayList<>();
        links.stream()
                .filter(link -> signs.present().contains(link.symptom()))
                .map(link -> weighed(link, Weights.ofPresent(link.strength(), link.grade(), sharedBy(link))))
                .sorted(comparingInt(Weighed::weight).reversed().thenComparing(WeighedSigns::symptom))
                .forEach(sign -> {
                    if (strongest.stream().noneMatch(counted -> areOneFamily(symptom(counted), symptom(sign)))) {
                        strongest.add(sign);
                    }
                });
        return strongest;
    }

    /** Typical signs that the person says are not there. */
    List<Weighed> absent(List<Association> links) {
        return links.stream()
                .filter(link -> signs.has(link.symptom()) == Truth.NO)
                .map(link -> weighed(link, Weights.ofAbsent(link.strength(), link.grade(), sharedBy(link))))
                .sorted(comparingInt(Weighed::weight).thenComparing(WeighedSigns::symptom))
                .toList();
    }

    /** Typical signs that nobody has spoken of, the most telling first. */
    List<String> unknown(List<Association> links) {
        return links.stream()
                .filter(link -> link.strength().compareTo(Strength.COMMON) <= 0)
                .filter(link -> signs.has(link.symptom()) == Truth.UNKNOWN)
                .sorted(comparing(Association::strength)
                        .thenComparingInt(this::sharedBy)
                        .thenComparing(Association::symptom))
                .map(Association::symptom)
                .limit(UNKNOWN_SHOWN)
                .toList();
    }

    private boolean areOneFamily(String one, String other) {
        return catalogue.withImplied(one).contains(other)
                || catalogue.withImplied(other).contains(one);
    }

    /** How many nutrients this sign speaks for in this direction. */
    private int sharedBy(Association link) {
        return (int) catalogue.associationsOfSymptom(link.symptom()).stream()
                .filter(other -> other.direction() == link.direction())
                .count();
    }

    private Weighed weighed(Association link, int weight) {
        return new Weighed(
                weight,
                new Item(
                        link.symptom(),
                        null,
                        catalogue.nameOfSymptom(link.symptom()),
                        Weights.shown(weight),
                        Citation.of(link.sources(), link.verified()),
                        link.verified()));
    }

    private static String symptom(Weighed sign) {
        return String.valueOf(sign.item().evidence());
    }
}
