package org.shortfall.advice.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shortfall.advice.engine.ReportBuilder.aHealthyWoman;
import static org.shortfall.advice.engine.ReportBuilder.aReport;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.Food;
import org.shortfall.advice.catalogue.TriageLevel;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;
import org.shortfall.advice.engine.Recommendation.FoodPortion;

class AdviceTest {

    private static final Catalogue CATALOGUE = RealRelease.catalogue();
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    /** The first report of the README. */
    private static ReportBuilder veganWithLegCramps() {
        return aHealthyWoman()
                .says(Heading.DIETS, "vegan_diet")
                .says(Heading.FACTORS, "low_sun")
                .with("leg_cramps")
                .with("nocturnal_leg_cramps")
                .with("restless_legs")
                .with("foot_tingling");
    }

    @Test
    void a_vegan_with_cramps_restless_legs_and_tingling_feet_hears_of_four_nutrients_with_reasons() {
        Advice advice = advise(veganWithLegCramps());

        assertThat(advice).isInstanceOf(Advice.Recommend.class);
        assertThat(advice.assessment().findings())
                .extracting(Finding::nutrient)
                .contains("vitamin_b12", "iron", "vitamin_d", "magnesium");
        assertThat(advice.assessment().findings())
                .filteredOn(finding ->
                        List.of("vitamin_b12", "iron", "vitamin_d", "magnesium").contains(finding.nutrient()))
                .allSatisfy(finding -> assertThat(finding.supporting())
                        .anySatisfy(item -> assertThat(item.sources()).isNotEmpty()));
    }

    @Test
    void every_food_for_a_vegan_is_vegan() {
        assertThat(foods(advise(veganWithLegCramps())))
                .isNotEmpty()
                .allSatisfy(food -> assertThat(food(food).isKnownToBe("vegan")).isTrue());
    }

    @Test
    void a_routine_flag_leads_and_food_may_follow() {
        Advice advice = advise(veganWithLegCramps());

        assertThat(advice.assessment().triage().level()).isEqualTo(TriageLevel.ROUTINE);
        assertThat(advice.assessment().triage().because().getFirst().rule()).isEqualTo("rt.leg_cramps_gp");
        assertThat(foods(advice)).isNotEmpty();
    }

    @Test
    void a_hot_swollen_leg_after_an_operation_leaves_nothing_to_eat_or_take() {
        Advice advice = advise(aHealthyWoman()
                .says(Heading.CONDITIONS, "recent_surgery")
                .onOneSide("one_leg_swollen_hot")
                .onOneSide("calf_pain"));

        assertThat(advice).isInstanceOf(Advice.SeekCare.class);
        assertThat(advice.assessment().triage().level()).isGreaterThanOrEqualTo(TriageLevel.URGENT);
        assertThat(advice.assessment().triage().because().getFirst().rule()).startsWith("rf_dvt");
        assertThat(advice.assessment().findings())
                .allSatisfy(finding -> assertThat(finding.purpose()).isEqualTo(Finding.Purpose.TELL_CLINICIAN));
    }

    @Test
    void an_ordinary_explanation_softens_a_rule_by_one_level_and_never_silences_it() {
        Triage triage = advise(aHealthyWoman().onOneSide("one_leg_swollen_hot").with("insect_bite"))
                .assessment()
                .triage();

        assertThat(triage.because())
                .filteredOn(reason -> reason.rule().equals("rf_dvt.one_leg"))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.level()).isEqualTo(TriageLevel.ROUTINE);
                    assertThat(reason.softened()).isTrue();
                });
    }

    @Test
    void an_urgent_rule_that_lacks_only_unknown_facts_is_a_check() {
        Triage triage = advise(aReport().onOneSide("calf_pain")).assessment().triage();

        assertThat(triage.checks()).extracting(Triage.Check::rule).contains("rf_dvt.risk");
    }

    @Test
    void a_fact_that_is_denied_is_no_check() {
        Triage triage = advise(aHealthyWoman().none(Heading.CONDITIONS).onOneSide("calf_pain"))
                .assessment()
                .triage();

        assertThat(triage.checks()).extracting(Triage.Check::rule).doesNotContain("rf_dvt.risk");
    }

    @Test
    void potassium_is_withheld_beside_an_ace_inhibitor_with_the_reason() {
        Advice advice =
                advise(aHealthyWoman().says(Heading.MEDICATIONS, "lisinopril").with("leg_cramps"));

        assertThat(advice.assessment().withheld())
                .filteredOn(withheld -> withheld.nutrient().equals("potassium"))
                .extracting(Withheld::code)
                .contains("interaction.raises_potassium");
        assertThat(foods(advice))
                .allSatisfy(food -> assertThat(food(food).isA("high_potassium")).isFalse());
    }

    @Test
    void potassium_is_withheld_while_kidneys_and_medicines_are_unknown() {
        Advice advice =
                advise(aReport().aged("40").sex(Sex.MALE).with("leg_cramps").with("muscle_weakness"));

        assertThat(advice.assessment().withheld())
                .extracting(Withheld::code)
                .contains("unknown.kidneys_heart_or_medicines");
    }

    @Test
    void no_supplement_is_asked_about_while_kidneys_or_medicines_are_unknown() {
        Advice advice = advise(veganWithLegCrampsWithoutMedicines());

        assertThat(recommendations(advice))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.ask()).noneMatch(ask -> ask.code().startsWith("supplement.")));
    }

    @Test
    void a_supplement_is_asked_about_only_where_the_finding_is_more_than_low() {
        assertThat(recommendations(advise(veganWithLegCramps())))
                .filteredOn(
                        item -> item.ask().stream().anyMatch(ask -> ask.code().startsWith("supplement.")))
                .extracting(Recommendation::nutrient)
                .contains("vitamin_b12")
                .doesNotContain("vitamin_d", "magnesium", "potassium");
    }

    @Test
    void an_unknown_life_stage_shows_no_amounts() {
        Advice advice = advise(aReport()
                .says(Heading.DIETS, "vegan_diet")
                .with("foot_tingling")
                .with("restless_legs"));

        assertThat(recommendations(advice)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.referenceIntake()).isNull();
            assertThat(item.foods()).allMatch(food -> food.amount() == null && food.shareOfReference() == null);
        });
    }

    @Test
    void a_pregnant_woman_gets_the_intake_of_her_stage() {
        Advice advice = advise(
                aHealthyWoman().stage(LifeStage.PREGNANCY).with("restless_legs").with("pale_skin"));

        assertThat(recommendations(advice))
                .filteredOn(item -> item.nutrient().equals("iron"))
                .singleElement()
                .extracting(
                        item -> Objects.requireNonNull(item.referenceIntake()).value())
                .isEqualTo(new BigDecimal("27"));
    }

    @Test
    void an_allergy_without_a_food_tag_names_no_food_and_says_so() {
        Advice advice = advise(veganWithLegCramps().says(Heading.ALLERGIES, "celery_allergy"));

        assertThat(foods(advice)).isEmpty();
        assertThat(recommendations(advice))
                .allSatisfy(item -> assertThat(item.cautions())
                        .extracting(Recommendation.Caution::code)
                        .contains("allergy.no-food-list"));
    }

    @Test
    void an_unrecognised_allergy_names_no_food() {
        assertThat(foods(advise(veganWithLegCramps().unrecognised(Heading.ALLERGIES))))
                .isEmpty();
    }

    @Test
    void an_allergy_said_last_year_still_excludes() {
        SubjectHistory history = SubjectHistory.none()
                .plus(
                        NOW.minus(Duration.ofDays(365)),
                        aHealthyWoman()
                                .says(Heading.ALLERGIES, "tree_nut_allergy")
                                .build());

        Advice advice = Engine.advise(veganWithLegCramps().build(), history, NOW, CATALOGUE);

        assertThat(foods(advice))
                .isNotEmpty()
                .allSatisfy(food -> assertThat(food(food).isKnownToBeFreeOf("contains_tree_nuts"))
                        .isTrue());
    }

    @Test
    void a_medicine_said_last_week_still_withholds_and_one_said_last_year_does_not() {
        SymptomReport withMedicine =
                aHealthyWoman().says(Heading.MEDICATIONS, "lisinopril").build();

        assertThat(withheldAfter(withMedicine, Duration.ofDays(7))).contains("potassium");
        assertThat(withheldAfter(withMedicine, Duration.ofDays(365))).doesNotContain("potassium");
    }

    @Test
    void too_much_of_a_nutrient_means_no_food_and_no_supplement_of_it() {
        Advice advice = advise(aHealthyWoman().takes("vitamin_b6").with("foot_tingling"));

        assertThat(advice.assessment().findings())
                .anyMatch(
                        finding -> finding.nutrient().equals("vitamin_b6") && finding.direction() == Direction.EXCESS);
        assertThat(recommendations(advice)).noneMatch(item -> item.nutrient().equals("vitamin_b6"));
        assertThat(advice.assessment().withheld()).extracting(Withheld::code).contains("finding.excess");
    }

    @Test
    void a_baby_gets_no_foods_and_no_amounts() {
        Advice advice = advise(aReport().aged("0.6").sex(Sex.MALE).with("pale_skin"));

        assertThat(foods(advice)).isEmpty();
        assertThat(recommendations(advice)).allMatch(item -> item.referenceIntake() == null);
    }

    @Test
    void tiredness_alone_stays_low() {
        assertThat(advise(aHealthyWoman().with("fatigue")).assessment().findings())
                .allSatisfy(finding -> assertThat(finding.band()).isEqualTo(Finding.Band.LOW));
    }

    @Test
    void a_report_without_signs_suggests_nothing() {
        assertThat(advise(aHealthyWoman().without("leg_cramps"))).isInstanceOf(Advice.NothingToSuggest.class);
    }

    @Test
    void what_is_missing_comes_most_decisive_first() {
        assertThat(advise(aReport().with("leg_cramps")).assessment().missing())
                .extracting(Missing::fact)
                .startsWith("medications", "conditions", "allergies");
    }

    @Test
    void a_pregnancy_said_as_a_condition_is_a_pregnancy() {
        ReportBuilder woman = aReport()
                .aged("34")
                .sex(Sex.FEMALE)
                .says(Heading.CONDITIONS, "pregnancy_over_20_weeks")
                .with("headache")
                .with("vision_blur")
                .with("leg_swelling");

        assertThat(advise(woman).assessment().triage().level()).isEqualTo(TriageLevel.EMERGENCY);
    }

    @Test
    void an_illness_of_too_much_withholds_the_nutrient_in_food_too() {
        assertThat(recommended(aHealthyWoman()
                        .says(Heading.CONDITIONS, "hyperkalaemia")
                        .with("muscle_weakness")))
                .doesNotContain("potassium");
        assertThat(recommended(aHealthyWoman()
                        .says(Heading.CONDITIONS, "haemochromatosis")
                        .with("restless_legs")
                        .with("hair_loss")))
                .doesNotContain("iron");
        assertThat(recommended(aHealthyWoman()
                        .says(Heading.CONDITIONS, "hypercalcaemia")
                        .with("tingling")))
                .doesNotContain("calcium");
    }

    @Test
    void what_raises_potassium_always_withholds_it() {
        for (String medicine : List.of("drospirenone", "potassium_chloride", "spironolactone", "trimethoprim")) {
            assertThat(CATALOGUE.term(medicine)).as(medicine).isNotNull();
            assertThat(recommended(aHealthyWoman()
                            .says(Heading.MEDICATIONS, medicine)
                            .with("muscle_weakness")
                            .with("leg_cramps")))
                    .as(medicine)
                    .doesNotContain("potassium");
        }
    }

    @Test
    void an_id_that_the_release_does_not_have_is_unknown() {
        Advice allergy = advise(veganWithLegCramps().says(Heading.ALLERGIES, "kiwi_allergy_of_tomorrow"));
        Advice medicine = advise(aHealthyWoman()
                .says(Heading.MEDICATIONS, "medicine_of_tomorrow")
                .with("leg_cramps"));

        assertThat(foods(allergy)).isEmpty();
        assertThat(recommendations(medicine)).noneMatch(item -> item.nutrient().equals("potassium"));
        assertThat(medicine.assessment().missing()).extracting(Missing::fact).contains("medications");
    }

    @Test
    void an_excess_that_is_not_shown_still_withholds() {
        Advice advice = advise(aHealthyWoman()
                .takes("vitamin_d")
                .with("muscle_weakness")
                .with("bone_pain")
                .with("fatigue")
                .with("hair_loss"));

        assertThat(recommendations(advice)).noneMatch(item -> item.nutrient().equals("vitamin_d"));
    }

    @Test
    void salt_is_withheld_while_heart_and_kidneys_are_unknown() {
        assertThat(recommended(aReport()
                        .aged("78")
                        .sex(Sex.MALE)
                        .says(Heading.MEDICATIONS, "hydrochlorothiazide")
                        .with("headache")
                        .with("fatigue")
                        .with("lightheaded_standing")))
                .doesNotContain("sodium");
    }

    @Test
    void a_supplement_that_is_taken_already_is_not_asked_about() {
        assertThat(recommendations(advise(veganWithLegCramps().takes("vitamin_b12"))))
                .allSatisfy(item ->
                        assertThat(item.ask()).noneMatch(ask -> ask.code().equals("supplement.vitamin_b12")));
    }

    @Test
    void a_man_is_not_asked_about_iron_before_a_test() {
        Advice advice = advise(aReport()
                .aged("34")
                .sex(Sex.MALE)
                .none(Heading.ALLERGIES, Heading.CONDITIONS, Heading.MEDICATIONS, Heading.DIETS, Heading.FACTORS)
                .with("restless_legs")
                .with("pale_skin")
                .with("pica"));

        assertThat(recommendations(advice))
                .filteredOn(item -> item.nutrient().equals("iron"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.ask()).noneMatch(ask -> ask.code().equals("supplement.iron")));
    }

    @Test
    void an_infant_known_only_by_a_word_gets_no_foods() {
        assertThat(foods(
                        advise(aReport().says(Heading.DIETS, "breastfed_infant").with("pale_skin"))))
                .isEmpty();
    }

    @Test
    void a_child_of_unknown_sex_gets_no_portion_above_a_childs_limit() {
        Advice advice = advise(aReport()
                .aged("2")
                .none(Heading.ALLERGIES, Heading.CONDITIONS, Heading.MEDICATIONS)
                .with("irritability")
                .with("brittle_hair")
                .with("pale_skin"));

        // NASEM: manganese 2 mg, selenium 90 ug a day at 1 to 3 years.
        assertThat(foods(advice)).allSatisfy(portion -> {
            assertThat(inPortion(portion, "manganese")).isLessThanOrEqualTo(new BigDecimal("2"));
            assertThat(inPortion(portion, "selenium")).isLessThanOrEqualTo(new BigDecimal("90"));
        });
    }

    @Test
    void an_event_passes_and_an_illness_stays() {
        SymptomReport earlier = aHealthyWoman()
                .says(Heading.CONDITIONS, "recent_surgery")
                .says(Heading.FACTORS, "kidney_disease")
                .build();
        SubjectHistory history = SubjectHistory.none().plus(NOW.minus(Duration.ofDays(200)), earlier);

        assertThat(history.rememberedTerms(NOW, CATALOGUE))
                .contains("kidney_disease")
                .doesNotContain("recent_surgery");
    }

    @Test
    void an_unreadable_earlier_report_makes_what_it_may_have_said_unknown() {
        SubjectHistory history = SubjectHistory.none().plus(NOW.minus(Duration.ofDays(9)), SymptomReport.unreadable());
        SymptomReport report = aReport().aged("40").with("restless_legs").build();

        assertThat(foods(Engine.advise(report, history, NOW, CATALOGUE))).isEmpty();
    }

    @Test
    void a_softened_rule_leaves_the_time_of_its_new_level() {
        Triage triage = advise(aHealthyWoman().onOneSide("one_leg_swollen_hot").with("insect_bite"))
                .assessment()
                .triage();

        assertThat(triage.level()).isEqualTo(TriageLevel.ROUTINE);
        assertThat(triage.within()).isEqualTo("P14D");
    }

    @Test
    void checks_that_hang_on_a_fact_about_the_person_are_all_shown() {
        Triage triage = advise(aReport()
                        .aged("34")
                        .sex(Sex.FEMALE)
                        .with("abdominal_pain")
                        .with("dizziness"))
                .assessment()
                .triage();

        assertThat(triage.checks()).extracting(Triage.Check::rule).contains("preg.ectopic");
    }

    private static ReportBuilder veganWithLegCrampsWithoutMedicines() {
        return aReport()
                .aged("34")
                .sex(Sex.FEMALE)
                .stage(LifeStage.NONE)
                .none(Heading.CONDITIONS)
                .says(Heading.DIETS, "vegan_diet")
                .with("foot_tingling");
    }

    private static List<String> withheldAfter(SymptomReport earlier, Duration ago) {
        SubjectHistory history = SubjectHistory.none().plus(NOW.minus(ago), earlier);
        Advice advice = Engine.advise(aHealthyWoman().with("leg_cramps").build(), history, NOW, CATALOGUE);
        return advice.assessment().withheld().stream().map(Withheld::nutrient).toList();
    }

    private static Advice advise(ReportBuilder report) {
        return Engine.advise(report.build(), SubjectHistory.none(), NOW, CATALOGUE);
    }

    private static List<Recommendation> recommendations(Advice advice) {
        return advice instanceof Advice.Recommend recommend ? recommend.recommendations() : List.of();
    }

    private static List<String> recommended(ReportBuilder report) {
        return recommendations(advise(report)).stream()
                .map(Recommendation::nutrient)
                .toList();
    }

    private static BigDecimal inPortion(FoodPortion portion, String nutrient) {
        return Objects.requireNonNullElse(food(portion).inPortion(nutrient), BigDecimal.ZERO);
    }

    private static List<FoodPortion> foods(Advice advice) {
        return recommendations(advice).stream()
                .flatMap(item -> item.foods().stream())
                .toList();
    }

    private static Food food(FoodPortion portion) {
        return CATALOGUE.foods().stream()
                .filter(food -> food.id().equals(portion.food()))
                .findFirst()
                .orElseThrow();
    }
}
