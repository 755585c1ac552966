package org.shortfall.advice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Food;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Evidence.State;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;

/** What must hold for every report; a failing seed is in the message and gives the same report again. */
class EngineLawsTest {

    /** Reports a law; more by -Dlaws.reports=N. */
    private static final int REPORTS = Integer.getInteger("laws.reports", 1_500);

    private static final Catalogue CATALOGUE = RealRelease.catalogue();
    private static final RandomReports RANDOM = new RandomReports(CATALOGUE);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void care_that_cannot_wait_leaves_nothing_to_eat_or_take() {
        forEveryReport((report, advice) -> {
            boolean careFirst = advice.assessment().triage().level().isCareFirst();
            assertThat(advice instanceof Advice.SeekCare).isEqualTo(careFirst);
        });
    }

    @Test
    void the_order_of_the_evidence_is_irrelevant() {
        forEveryReport((report, advice) -> {
            List<Evidence> shuffled = new ArrayList<>(report.evidence());
            Collections.shuffle(shuffled, new Random(1));
            assertThat(bytes(advise(new SymptomReport(shuffled, report.profile(), report.unrecognised()))))
                    .isEqualTo(bytes(advice));
        });
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        forEveryReport((report, advice) -> assertThat(bytes(advise(report))).isEqualTo(bytes(advice)));
    }

    @Test
    void another_present_sign_never_lowers_triage_but_by_one_level_as_a_listed_softener() {
        Random random = new Random(5);
        List<String> symptoms = CATALOGUE.symptoms();
        forEveryReport((report, advice) -> {
            String added = symptoms.get(random.nextInt(symptoms.size()));
            List<Evidence> more = new ArrayList<>(report.evidence());
            more.removeIf(item -> item.symptom().equals(added) && !item.isPresent());
            more.add(new Evidence(added, State.PRESENT, null, null, null, null, null));
            Triage after = advise(new SymptomReport(more, report.profile(), report.unrecognised()))
                    .assessment()
                    .triage();
            Triage before = advice.assessment().triage();
            boolean softened = after.because().stream().anyMatch(reason -> Boolean.TRUE.equals(reason.softened()));
            assertThat(after.level())
                    .as("adding %s", added)
                    .isGreaterThanOrEqualTo(softened ? before.level().softened() : before.level());
        });
    }

    @Test
    void an_explicit_unknown_changes_no_triage_score_or_food() {
        Random random = new Random(6);
        List<String> symptoms = CATALOGUE.symptoms();
        forEveryReport((report, advice) -> {
            String asked = symptoms.get(random.nextInt(symptoms.size()));
            if (report.evidence().stream().anyMatch(item -> item.symptom().equals(asked))) {
                return;
            }
            List<Evidence> more = new ArrayList<>(report.evidence());
            more.add(new Evidence(asked, State.UNKNOWN, null, null, null, null, null));
            Advice after = advise(new SymptomReport(more, report.profile(), report.unrecognised()));
            assertThat(after.assessment().triage().level())
                    .isEqualTo(advice.assessment().triage().level());
            assertThat(after.assessment().findings())
                    .isEqualTo(advice.assessment().findings());
            assertThat(foods(after)).isEqualTo(foods(advice));
        });
    }

    @Test
    void no_food_carries_or_may_carry_a_declared_allergen() {
        forEveryReport((report, advice) -> {
            Set<String> excluded = report.profile().said(Heading.ALLERGIES).stream()
                    .flatMap(id -> CATALOGUE.termWithImplied(id).stream())
                    .map(CATALOGUE::term)
                    .filter(term -> term != null)
                    .flatMap(term -> term.excludesFoodTags().stream())
                    .collect(Collectors.toSet());
            assertThat(foods(advice)).allMatch(food -> excluded.stream().allMatch(food::isKnownToBeFreeOf));
        });
    }

    @Test
    void every_food_fits_the_declared_diets() {
        forEveryReport((report, advice) -> {
            List<Term> diets = report.profile().said(Heading.DIETS).stream()
                    .flatMap(id -> CATALOGUE.termWithImplied(id).stream())
                    .map(CATALOGUE::term)
                    .filter(term -> term != null && term.requiresFoodTag() != null)
                    .toList();
            assertThat(foods(advice))
                    .allMatch(food ->
                            diets.stream().allMatch(term -> food.isKnownToBe(String.valueOf(term.requiresFoodTag()))));
        });
    }

    @Test
    void no_portion_is_above_the_lowest_adult_limit_or_the_persons_own() {
        forEveryReport((report, advice) -> {
            Person person = new Person(report, SubjectHistory.none(), NOW, CATALOGUE);
            var limits = new Intakes(person, CATALOGUE).limitsOnFood();
            assertThat(foods(advice))
                    .allMatch(food -> limits.entrySet().stream().allMatch(limit -> {
                        BigDecimal amount = food.inPortion(limit.getKey());
                        return amount == null || amount.compareTo(limit.getValue()) <= 0;
                    }));
        });
    }

    @Test
    void nothing_is_cited_that_is_not_verified_and_every_citation_resolves() {
        forEveryReport((report, advice) -> {
            Stream<List<String>> cited = advice.assessment().findings().stream()
                    .flatMap(finding -> Stream.concat(finding.supporting().stream(), finding.opposing().stream()))
                    .peek(item -> assertThat(item.verified() || item.sources().isEmpty())
                            .isTrue())
                    .map(Finding.Item::sources);
            assertThat(cited.flatMap(List::stream)).allMatch(CATALOGUE.sources()::containsKey);
            assertThat(advice.assessment().withheld())
                    .allMatch(withheld -> !withheld.message().isBlank());
        });
    }

    private static void forEveryReport(BiConsumer<SymptomReport, Advice> law) {
        for (long seed = 0; seed < REPORTS; seed++) {
            SymptomReport report = RANDOM.report(seed);
            try {
                law.accept(report, advise(report));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static Advice advise(SymptomReport report) {
        return Engine.advise(report, SubjectHistory.none(), NOW, CATALOGUE);
    }

    private static byte[] bytes(Advice advice) {
        SymptomReported report =
                new SymptomReported(new UUID(1, 2), "demo", "0f1e2d3c4b5a69788796a5b4c3d2e1f0", List.of(), null, null);
        return EventJson.write(AdviceIssued.of(advice, report, NOW, CATALOGUE));
    }

    private static List<Food> foods(Advice advice) {
        if (!(advice instanceof Advice.Recommend recommend)) {
            return List.of();
        }
        Set<String> ids = recommend.recommendations().stream()
                .flatMap(item -> item.foods().stream())
                .map(Recommendation.FoodPortion::food)
                .collect(Collectors.toSet());
        return CATALOGUE.foods().stream()
                .filter(food -> ids.contains(food.id()))
                .toList();
    }
}
