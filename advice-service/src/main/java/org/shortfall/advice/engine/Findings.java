package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.Links;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Finding.Band;
import org.shortfall.advice.engine.Finding.Certainty;
import org.shortfall.advice.engine.Finding.Item;
import org.shortfall.advice.engine.Finding.Purpose;
import org.shortfall.advice.engine.Suspicion.Kind;
import org.shortfall.advice.engine.Suspicion.Weighed;

/** Which nutrients may fall short or be in excess: weights of signs on top of risk factors, each with its reason. */
final class Findings {

    private static final BigDecimal SHOWN_FROM = new BigDecimal("0.10");
    /** Too much of what nobody takes is worth a line only when much speaks for it. */
    private static final BigDecimal EXCESS_FROM_NOWHERE_SHOWN_FROM = new BigDecimal("0.25");

    private static final BigDecimal MODERATE_FROM = new BigDecimal("0.40");
    private static final BigDecimal HIGH_FROM = new BigDecimal("0.65");
    private static final int UNKNOWN_SHOWN = 2;

    private static final Comparator<Suspicion> BEST_FIRST =
            comparing(Suspicion::sum).reversed().thenComparing(Suspicion::slot);

    private final Signs signs;
    private final Suspicions suspicions;
    private final Catalogue catalogue;
    private final Words words;
    private final ConfirmingTests tests;
    private final List<Suspicion> ranked = new ArrayList<>();

    Findings(Signs signs, Person person, Catalogue catalogue, Words words) {
        this.words = words;
        this.signs = signs;
        this.catalogue = catalogue;
        tests = new ConfirmingTests(person, catalogue, words);
        suspicions = new Suspicions(signs, person, catalogue);
        for (Suspicion suspicion : suspicions.all()) {
            BigDecimal shownFrom = suspicion.isExcessFromNowhere() ? EXCESS_FROM_NOWHERE_SHOWN_FROM : SHOWN_FROM;
            if (suspicion.hasEnoughSupport() && Weights.score(suspicion.sum()).compareTo(shownFrom) >= 0) {
                ranked.add(suspicion);
            }
        }
        ranked.sort(BEST_FIRST);
    }

    /** Findings with a score worth showing, the best first. */
    List<Finding> best(int count) {
        return ranked.stream().limit(count).map(this::finding).toList();
    }

    /** What ranks highest, as far as it was added up. */
    List<Suspicion> leading(int count) {
        return ranked.subList(0, Math.min(count, ranked.size()));
    }

    /** Whether too much of a nutrient is suspected, shown or not. */
    boolean suspectsExcess(String nutrient) {
        for (Suspicion suspicion : ranked) {
            if (suspicion.direction() == Direction.EXCESS
                    && suspicion.nutrient().equals(nutrient)) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Suspicion suspicion) {
        String nutrient = suspicion.nutrient();
        BigDecimal score = Weights.score(suspicion.sum());
        List<String> unknown = unknown(suspicion.slot());
        List<Item> opposing = new ArrayList<>(items(suspicion.opposing()));
        if (suspicion.supporting().stream().anyMatch(Weighed::explained)) {
            suspicions.ordinary().found().stream()
                    .sorted()
                    .limit(2)
                    .map(this::explanation)
                    .forEach(opposing::add);
        }
        return new Finding(
                nutrient,
                words.nutrient(nutrient),
                suspicion.direction(),
                score,
                band(score),
                certainty(suspicion, unknown),
                Purpose.CONSIDER,
                items(suspicion.supporting()),
                opposing,
                unknown,
                suspicion.direction() == Direction.DEFICIENCY ? tests.of(nutrient) : List.of());
    }

    /** Typical signs that nobody has spoken of, the most telling first. */
    private List<String> unknown(int slot) {
        List<String> unknown = new ArrayList<>(UNKNOWN_SHOWN);
        for (Links.Sign sign : catalogue.links().typical(slot)) {
            if (unknown.size() == UNKNOWN_SHOWN) {
                break;
            }
            if (signs.has(sign.link().symptom()) == Truth.UNKNOWN) {
                unknown.add(sign.link().symptom());
            }
        }
        return unknown;
    }

    private List<Item> items(List<Weighed> weighed) {
        List<Item> items = new ArrayList<>(weighed.size());
        for (Weighed item : weighed) {
            items.add(item(item));
        }
        return items;
    }

    private Item item(Weighed item) {
        return new Item(
                item.kind() == Kind.SIGN ? item.id() : null,
                item.kind() == Kind.FACTOR ? item.id() : null,
                item.kind() == Kind.TEST ? item.id() : null,
                item.kind() == Kind.COMPANION ? item.id() : null,
                name(item),
                Weights.shown(item.weight()),
                Citation.of(item.sources(), item.verified()),
                item.verified());
    }

    private String testName(String id) {
        return catalogue.labLimits(id).stream()
                .findFirst()
                .map(limit -> words.test(limit.test()))
                .orElse(id);
    }

    private String name(Weighed item) {
        return switch (item.kind()) {
            case SIGN -> words.symptom(item.id());
            case FACTOR -> words.term(item.id());
            case TEST -> testName(item.id());
            case COMPANION -> words.nutrient(item.id());
        };
    }

    /** An ordinary explanation is said with the weight 0: what it takes away is already taken from the signs. */
    private Item explanation(String id) {
        boolean sign = catalogue.isSymptom(id);
        return new Item(
                sign ? id : null, sign ? null : id, null, null, words.name(id), BigDecimal.ZERO, List.of(), false);
    }

    private static Band band(BigDecimal score) {
        if (score.compareTo(MODERATE_FROM) < 0) {
            return Band.LOW;
        }
        return score.compareTo(HIGH_FROM) < 0 ? Band.MODERATE : Band.HIGH;
    }

    /** Verified signs make it sure, typical signs that nobody asked about make it unsure; a test makes it sure. */
    private static Certainty certainty(Suspicion suspicion, List<String> unknown) {
        long verified = suspicion.supporting().stream()
                .filter(item -> item.verified() && item.kind() != Kind.FACTOR)
                .count();
        boolean tested = suspicion.supporting().stream().anyMatch(item -> item.kind() == Kind.TEST);
        if (verified == 0) {
            return Certainty.LOW;
        }
        return tested || (verified > 1 && unknown.size() <= verified) ? Certainty.HIGH : Certainty.MODERATE;
    }
}
