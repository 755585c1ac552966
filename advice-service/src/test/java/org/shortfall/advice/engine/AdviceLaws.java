package org.shortfall.advice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Food;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Heading;

/** Laws that one advice must keep, whatever the report. */
final class AdviceLaws {

    private final Catalogue catalogue;
    private final Map<String, Food> foods;

    AdviceLaws(Catalogue catalogue) {
        this.catalogue = catalogue;
        foods = catalogue.foods().stream().collect(Collectors.toMap(Food::id, Function.identity()));
    }

    void care_that_cannot_wait_leaves_nothing_to_eat_or_take(Advice advice) {
        assertThat(advice instanceof Advice.SeekCare)
                .isEqualTo(advice.assessment().triage().level().isCareFirst());
        if (advice instanceof Advice.SeekCare) {
            assertThat(advice.assessment().findings())
                    .allMatch(finding -> finding.purpose() == Finding.Purpose.TELL_CLINICIAN);
        }
    }

    /** A supplement is at most asked about: no code of an advice says to take it, and no text carries a dose for it. */
    void nothing_is_to_be_taken(Advice advice) {
        assertThat(items(advice).stream().flatMap(item -> item.ask().stream()))
                .allMatch(ask -> ask.code().startsWith("test.") || ask.code().startsWith("supplement."))
                .noneMatch(ask ->
                        ask.code().startsWith("supplement.") && ask.message().matches(".*\\d+ ?(mg|ug|g|IU|µg).*"));
    }

    void no_food_carries_or_may_carry_a_declared_allergen(SymptomReport report, Advice advice) {
        Set<String> excluded = terms(report, Heading.ALLERGIES)
                .flatMap(term -> term.excludesFoodTags().stream())
                .collect(Collectors.toSet());
        assertThat(foods(advice)).allMatch(food -> excluded.stream().allMatch(food::isKnownToBeFreeOf));
    }

    void every_food_fits_the_declared_diets(SymptomReport report, Advice advice) {
        List<String> tags = terms(report, Heading.DIETS)
                .map(Term::requiresFoodTag)
                .filter(tag -> tag != null)
                .toList();
        assertThat(foods(advice)).allMatch(food -> tags.stream().allMatch(food::isKnownToBe));
    }

    void no_portion_with_what_is_taken_passes_a_limit(SymptomReport report, SubjectHistory history, Advice advice) {
        Person person = new Person(report, history, ManyReports.NOW, catalogue);
        Map<String, BigDecimal> limits = new Intakes(person, catalogue).limitsOnFood();
        assertThat(foods(advice))
                .allMatch(food -> limits.entrySet().stream().allMatch(limit -> {
                    BigDecimal amount = food.inPortion(limit.getKey());
                    return amount == null || amount.compareTo(limit.getValue()) <= 0;
                }));
    }

    void every_citation_is_verified_and_resolves(Advice advice) {
        Assessment assessment = advice.assessment();
        Set<String> cited = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            Stream.concat(finding.supporting().stream(), finding.opposing().stream())
                    .forEach(item -> cite(item.sources(), item.verified(), cited));
            finding.tests().forEach(test -> cited.addAll(test.sources()));
        }
        assessment.triage().because().forEach(reason -> cite(reason.sources(), reason.verified(), cited));
        assessment.withheld().forEach(item -> cite(item.sources(), item.verified(), cited));
        items(advice).forEach(item -> {
            item.cautions().forEach(caution -> cite(caution.sources(), caution.verified(), cited));
            item.foods().forEach(food -> cited.addAll(food.sources()));
        });
        if (advice instanceof Advice.Recommend recommend) {
            recommend.guidance().forEach(line -> cite(line.sources(), line.verified(), cited));
        }
        assertThat(catalogue.sources().keySet()).containsAll(cited);
    }

    void every_withheld_item_has_a_reason(Advice advice) {
        assertThat(advice.assessment().withheld())
                .allMatch(item -> !item.message().isBlank()
                        && !item.message().contains("{")
                        && item.code().contains("."));
    }

    void what_is_withheld_is_not_recommended(Advice advice) {
        Set<String> withheld =
                advice.assessment().withheld().stream().map(Withheld::nutrient).collect(Collectors.toSet());
        assertThat(items(advice)).noneMatch(item -> withheld.contains(item.nutrient()));
    }

    static List<Recommendation> items(Advice advice) {
        return advice instanceof Advice.Recommend recommend ? recommend.recommendations() : List.of();
    }

    private static void cite(List<String> sources, boolean verified, Set<String> cited) {
        assertThat(verified || sources.isEmpty()).isTrue();
        cited.addAll(sources);
    }

    private Stream<Term> terms(SymptomReport report, Heading heading) {
        return report.profile().said(heading).stream()
                .flatMap(id -> catalogue.termWithImplied(id).stream())
                .map(catalogue::term)
                .filter(term -> term != null);
    }

    private List<Food> foods(Advice advice) {
        return items(advice).stream()
                .flatMap(item -> item.foods().stream())
                .map(portion -> foods.get(portion.food()))
                .toList();
    }
}
