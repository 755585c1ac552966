package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Association;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.LabTest;
import org.shortfall.advice.catalogue.RiskFactor;
import org.shortfall.advice.engine.Finding.Band;
import org.shortfall.advice.engine.Finding.Certainty;
import org.shortfall.advice.engine.Finding.Item;
import org.shortfall.advice.engine.Finding.Purpose;
import org.shortfall.advice.engine.WeighedSigns.Weighed;

/** Which nutrients may fall short or be in excess: weights of signs on top of risk factors, each with its reason. */
final class Findings {

    private static final BigDecimal SHOWN_FROM = new BigDecimal("0.15");
    private static final BigDecimal MODERATE_FROM = new BigDecimal("0.40");
    private static final BigDecimal HIGH_FROM = new BigDecimal("0.65");
    private static final int TESTS_SHOWN = 2;

    /** Pseudo-nutrients of the clinical tables: "every nutrient" and "advice as such" are no finding. */
    private static final Set<String> NO_NUTRIENT = Set.of("all", "general");

    private static final Comparator<Finding> BEST_FIRST = comparing(Finding::score)
            .reversed()
            .thenComparing(Finding::nutrient)
            .thenComparing(Finding::direction);

    private final Signs signs;
    private final WeighedSigns weighedSigns;
    private final Person person;
    private final Catalogue catalogue;

    Findings(Signs signs, Person person, Catalogue catalogue) {
        this.signs = signs;
        this.weighedSigns = new WeighedSigns(signs, catalogue);
        this.person = person;
        this.catalogue = catalogue;
    }

    /** Findings with a score worth showing, the best first. */
    List<Finding> ranked() {
        return candidates().stream()
                .filter(nutrient -> !NO_NUTRIENT.contains(nutrient))
                .flatMap(nutrient -> Stream.of(Direction.values()).map(direction -> finding(nutrient, direction)))
                .filter(Findings::hasEnoughSupport)
                .filter(finding -> finding.score().compareTo(SHOWN_FROM) >= 0)
                .sorted(BEST_FIRST)
                .toList();
    }

    /** One risk factor alone, without any sign, is no finding. */
    private static boolean hasEnoughSupport(Finding finding) {
        return finding.supporting().size() > 1
                || finding.supporting().stream().anyMatch(item -> item.evidence() != null);
    }

    /** Too much of a nutrient comes from taking it: without a supplement it is less likely, with one it is more. */
    private int prior(String nutrient, Direction direction) {
        return switch (direction) {
            case DEFICIENCY -> Weights.PRIOR;
            case EXCESS -> person.takes(nutrient) ? Weights.PRIOR_OF_EXCESS_WHEN_TAKEN : Weights.PRIOR_OF_EXCESS;
        };
    }

    private Set<String> candidates() {
        Set<String> nutrients = new TreeSet<>();
        signs.present()
                .forEach(symptom ->
                        catalogue.associationsOfSymptom(symptom).forEach(link -> nutrients.add(link.nutrient())));
        person.said().forEach(term -> catalogue.riskFactorsOf(term).forEach(risk -> nutrients.add(risk.nutrient())));
        return nutrients;
    }

    private Finding finding(String nutrient, Direction direction) {
        List<Association> links = catalogue.associationsOfNutrient(nutrient).stream()
                .filter(link -> link.direction() == direction)
                .toList();
        List<Item> supporting = new ArrayList<>();
        List<Item> opposing = new ArrayList<>();
        int sum = prior(nutrient, direction);
        for (Weighed sign : weighedSigns.present(links)) {
            supporting.add(sign.item());
            sum += sign.weight();
        }
        for (Weighed sign : weighedSigns.absent(links)) {
            opposing.add(sign.item());
            sum += sign.weight();
        }
        if (direction == Direction.DEFICIENCY) {
            List<RiskFactor> risks = riskFactors(nutrient);
            for (int rank = 0; rank < risks.size(); rank++) {
                int weight = Weights.ofRiskFactor(risks.get(rank).confidence(), rank);
                supporting.add(item(risks.get(rank), weight));
                sum += weight;
            }
        }
        List<String> unknown = weighedSigns.unknown(links);
        BigDecimal score = Weights.score(sum);
        return new Finding(
                nutrient,
                catalogue.nameOfNutrient(nutrient),
                direction,
                score,
                band(score),
                certainty(supporting, unknown),
                Purpose.CONSIDER,
                supporting,
                opposing,
                unknown,
                direction == Direction.DEFICIENCY ? tests(nutrient) : List.of());
    }

    /** One per nutrient and term, the surest first. */
    private List<RiskFactor> riskFactors(String nutrient) {
        return person.said().stream()
                .flatMap(term -> catalogue.riskFactorsOf(term).stream())
                .filter(risk -> risk.nutrient().equals(nutrient))
                .collect(groupingBy(RiskFactor::term, TreeMap::new, toCollection(ArrayList::new)))
                .values()
                .stream()
                .map(List::getFirst)
                .sorted(comparing(RiskFactor::confidence).thenComparing(RiskFactor::term))
                .toList();
    }

    private List<Finding.Test> tests(String nutrient) {
        return catalogue.testsOf(nutrient).stream()
                .filter(LabTest::verified)
                .collect(groupingBy(LabTest::id, LinkedHashMap::new, toCollection(ArrayList::new)))
                .values()
                .stream()
                .map(List::getFirst)
                .limit(TESTS_SHOWN)
                .map(test -> new Finding.Test(test.id(), test.name(), limit(test), test.sources()))
                .toList();
    }

    private static @Nullable String limit(LabTest test) {
        if (test.threshold() == null) {
            return null;
        }
        String unit = test.unit() == null ? "" : " " + test.unit();
        String meaning = test.interpretation() == null ? "" : ": " + test.interpretation();
        return test.threshold() + unit + meaning;
    }

    private Item item(RiskFactor risk, int weight) {
        return new Item(
                null,
                risk.term(),
                catalogue.labelOfTerm(risk.term()),
                Weights.shown(weight),
                Citation.of(risk.sources(), risk.verified()),
                risk.verified());
    }

    private static Band band(BigDecimal score) {
        if (score.compareTo(MODERATE_FROM) < 0) {
            return Band.LOW;
        }
        return score.compareTo(HIGH_FROM) < 0 ? Band.MODERATE : Band.HIGH;
    }

    /** Verified signs make it sure, typical signs that nobody asked about make it unsure. */
    private static Certainty certainty(List<Item> supporting, List<String> unknown) {
        long verifiedSigns = supporting.stream()
                .filter(item -> item.evidence() != null && item.verified())
                .count();
        if (verifiedSigns == 0) {
            return Certainty.LOW;
        }
        return verifiedSigns > 1 && unknown.size() <= verifiedSigns ? Certainty.HIGH : Certainty.MODERATE;
    }
}
