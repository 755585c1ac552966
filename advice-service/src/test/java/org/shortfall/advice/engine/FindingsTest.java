package org.shortfall.advice.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shortfall.advice.engine.ReportBuilder.aHealthyWoman;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.engine.Profile.Heading;

class FindingsTest {

    private static final Catalogue CATALOGUE = RealRelease.catalogue();
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final BigDecimal MODERATE = new BigDecimal("0.40");

    @ParameterizedTest
    @CsvSource({
        "vitamin_c, bleeding_gums;easy_bruising;leg_ache, DIETS, limited_food_variety",
        "thiamin, confusion;unsteady_gait;eye_movement_problem, FACTORS, alcohol_dependence",
        "vitamin_b12, foot_tingling;fatigue, DIETS, vegan_diet",
        "vitamin_b6, foot_tingling;burning_feet, MEDICATIONS, isoniazid",
        "magnesium, muscle_cramps;tremor;seizures, MEDICATIONS, ppi_long_term",
        "vitamin_d, bow_legs;slow_growth_child, DIETS, breastfed_infant",
        "iron, fatigue;pica;restless_legs, CONDITIONS, heavy_periods",
        "copper, leg_numbness;unsteady_gait;anaemia_known, FACTORS, high_zinc_supplement",
        "iodine, goitre;fatigue;cold_intolerance, DIETS, no_iodised_salt",
        "potassium, muscle_weakness;muscle_cramps, DIETS, licorice",
        "calcium, tetany;perioral_numbness, CONDITIONS, thyroid_surgery",
        "phosphorus, muscle_weakness;breathless, CONDITIONS, refeeding",
        "sodium, confusion;headache, FACTORS, endurance_event",
        "vitamin_a, night_blindness;dry_eyes, CONDITIONS, crohn"
    })
    void a_textbook_picture_puts_its_nutrient_first(String nutrient, String signs, Heading heading, String term) {
        ReportBuilder report = aHealthyWoman().says(heading, term);
        List.of(signs.split(";")).forEach(report::with);

        assertThat(findings(report).getFirst().nutrient()).isEqualTo(nutrient);
    }

    @Test
    void zinc_above_the_limit_is_an_excess_and_a_cause_of_low_copper() {
        List<Finding> findings = findings(
                aHealthyWoman().takes("zinc", "60", "mg").with("leg_numbness").with("unsteady_gait"));

        assertThat(findings).first().satisfies(first -> {
            assertThat(first.nutrient()).isEqualTo("copper");
            assertThat(first.direction()).isEqualTo(Direction.DEFICIENCY);
        });
        assertThat(find("zinc", Direction.EXCESS, findings)).isNotNull();
    }

    @Test
    void an_amount_below_the_limit_is_no_excess() {
        assertThat(find(
                        "zinc",
                        Direction.EXCESS,
                        findings(aHealthyWoman().takes("zinc", "10", "mg").with("unsteady_gait"))))
                .satisfies(
                        finding -> assertThat(finding == null || isLow(finding)).isTrue());
    }

    @Test
    void international_units_are_understood() {
        Finding finding = find(
                "vitamin_d",
                Direction.EXCESS,
                findings(aHealthyWoman()
                        .takes("vitamin_d", "20000", "[iU]")
                        .with("vomiting")
                        .with("thirst")));

        assertThat(isLow(Objects.requireNonNull(finding))).isFalse();
    }

    @Test
    void a_result_below_the_limits_outweighs_every_sign() {
        assertThat(findings(aHealthyWoman().with("foot_tingling").tested("ferritin", "8", "ug/L"))
                        .getFirst())
                .satisfies(first -> {
                    assertThat(first.nutrient()).isEqualTo("iron");
                    assertThat(first.supporting()).anyMatch(item -> "ferritin".equals(item.test()));
                });
    }

    @ParameterizedTest
    @CsvSource({"20, nmol/L", "8, ng/mL", "0.8, ug/dL", "0.02, umol/L"})
    void a_result_counts_the_same_in_every_unit_of_its_test(String value, String unit) {
        Finding finding = find(
                "vitamin_d",
                Direction.DEFICIENCY,
                findings(aHealthyWoman().with("bone_pain").tested("25_hydroxyvitamin_d", value, unit)));

        assertThat(Objects.requireNonNull(finding).supporting())
                .filteredOn(item -> item.test() != null)
                .extracting(Finding.Item::weight)
                .containsExactly(new BigDecimal("3.20"));
    }

    @Test
    void a_normal_result_speaks_against() {
        BigDecimal untested = score("iron", aHealthyWoman().with("restless_legs"));
        Finding tested = find(
                "iron",
                Direction.DEFICIENCY,
                findings(aHealthyWoman().with("restless_legs").with("pica").tested("ferritin", "120", "ug/L")));

        assertThat(tested == null || tested.score().compareTo(untested) < 0).isTrue();
    }

    @Test
    void a_result_without_a_unit_says_nothing() {
        assertThat(findings(aHealthyWoman().with("restless_legs").tested("ferritin", "8", null)))
                .isEqualTo(findings(aHealthyWoman().with("restless_legs")));
    }

    @Test
    void what_lasts_worsens_or_is_severe_weighs_more() {
        BigDecimal plain = score("iron", aHealthyWoman().with("pica"));
        Evidence worse = new Evidence("pica", Evidence.State.PRESENT, 8, Duration.ofDays(60), "worsening", null, null);

        assertThat(score("iron", aHealthyWoman().add(worse))).isGreaterThan(plain);
    }

    @Test
    void what_an_earlier_report_had_already_weighs_more() {
        SymptomReport report = aHealthyWoman().with("pica").build();
        SubjectHistory history = SubjectHistory.none().plus(NOW.minus(Duration.ofDays(20)), report);

        assertThat(advise(report, history).assessment().findings().getFirst().score())
                .isGreaterThan(advise(report, SubjectHistory.none())
                        .assessment()
                        .findings()
                        .getFirst()
                        .score());
    }

    @ParameterizedTest
    @CsvSource({
        "runny_nose;sore_throat;fatigue;headache;muscle_ache;poor_appetite",
        "muscle_soreness_exercise;muscle_ache;muscle_weakness;muscle_cramps;fatigue",
        "growing_pains;leg_ache;muscle_ache",
        "positional_numbness;foot_tingling;numbness",
        "morning_sickness;nausea;vomiting;fatigue",
        "fatigue"
    })
    void an_ordinary_explanation_keeps_every_finding_low(String signs) {
        ReportBuilder report = aHealthyWoman().says(Heading.DIETS, "vegan_diet");
        List.of(signs.split(";")).forEach(report::with);

        assertThat(findings(report)).allMatch(FindingsTest::isLow);
    }

    @Test
    void an_ordinary_explanation_hides_no_sign_that_it_does_not_explain() {
        assertThat(findings(aHealthyWoman()
                        .with("runny_nose")
                        .with("bleeding_gums")
                        .with("perifollicular_hemorrhage")
                        .says(Heading.DIETS, "limited_food_variety")))
                .anyMatch(finding -> !isLow(finding));
    }

    @Test
    void nutrients_that_fall_short_together_support_each_other() {
        Finding calcium = find(
                "calcium",
                Direction.DEFICIENCY,
                findings(aHealthyWoman()
                        .with("tetany")
                        .with("perioral_numbness")
                        .with("bone_pain")
                        .with("bow_legs")
                        .with("proximal_weakness")));

        assertThat(Objects.requireNonNull(calcium).supporting()).anyMatch(item -> "vitamin_d".equals(item.with()));
    }

    @Test
    void a_contradiction_counts_for_triage_and_not_for_a_finding() {
        assertThat(findings(aHealthyWoman().with("pica").without("pica"))).isEmpty();
    }

    private static boolean isLow(Finding finding) {
        return finding.score().compareTo(MODERATE) < 0;
    }

    private static BigDecimal score(String nutrient, ReportBuilder report) {
        return Objects.requireNonNull(find(nutrient, Direction.DEFICIENCY, findings(report)))
                .score();
    }

    private static @Nullable Finding find(String nutrient, Direction direction, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.nutrient().equals(nutrient) && finding.direction() == direction)
                .findFirst()
                .orElse(null);
    }

    private static List<Finding> findings(ReportBuilder report) {
        return advise(report.build(), SubjectHistory.none()).assessment().findings();
    }

    private static Advice advise(SymptomReport report, SubjectHistory history) {
        return Engine.advise(report, history, NOW, CATALOGUE);
    }

    @Test
    void tests_to_ask_for_come_with_the_limit_for_such_a_person() {
        assertThat(testsOf("iron", aHealthyWoman().with("pica")))
                .extracting(Finding.Test::limit)
                .anySatisfy(limit -> assertThat(limit).startsWith("<120 g/L"))
                .anySatisfy(limit -> assertThat(limit).startsWith("<15 ug/L"));
        assertThat(testsOf("iron", aHealthyWoman().sex(Profile.Sex.MALE).with("pica")))
                .extracting(Finding.Test::limit)
                .anySatisfy(limit -> assertThat(limit).startsWith("<130 g/L"));
    }

    @Test
    void a_limit_that_was_not_read_in_its_source_is_shown_without_it() {
        assertThat(testsOf(
                        "vitamin_b12",
                        aHealthyWoman().says(Heading.DIETS, "vegan_diet").with("foot_tingling")))
                .isNotEmpty()
                .allSatisfy(test -> {
                    assertThat(test.verified()).isFalse();
                    assertThat(test.sources()).isEmpty();
                    assertThat(test.limit()).doesNotContain("NICE");
                });
    }

    private static List<Finding.Test> testsOf(String nutrient, ReportBuilder report) {
        return findings(report).stream()
                .filter(finding -> finding.nutrient().equals(nutrient))
                .flatMap(finding -> finding.tests().stream())
                .toList();
    }
}
