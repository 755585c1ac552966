package org.shortfall.advice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shortfall.advice.RealRelease;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Evidence.State;
import org.shortfall.advice.engine.Profile.Heading;

/** What must hold for every report; a failing seed is in the message and gives the same report and history again. */
class EngineLawsTest {

    private static final Catalogue CATALOGUE = RealRelease.catalogue();
    private static final List<String> SYMPTOMS = CATALOGUE.symptoms();
    private static final List<String> CONDITIONS = ids("condition", "surgery");
    private static final List<String> MEDICINES = ids("medication", "drug_class");

    private final ManyReports many = new ManyReports(CATALOGUE);

    /** One pass over the reports for the laws that look at one advice. */
    @Test
    void every_advice_keeps_the_laws_of_safety() {
        AdviceLaws laws = new AdviceLaws(CATALOGUE);
        many.forEach((report, history, advice) -> {
            laws.care_that_cannot_wait_leaves_nothing_to_eat_or_take(advice);
            laws.nothing_is_to_be_taken(advice);
            laws.no_food_carries_or_may_carry_a_declared_allergen(report, advice);
            laws.every_food_fits_the_declared_diets(report, advice);
            laws.no_portion_with_what_is_taken_passes_a_limit(report, history, advice);
            laws.every_citation_is_verified_and_resolves(advice);
            laws.every_withheld_item_has_a_reason(advice);
            laws.what_is_withheld_is_not_recommended(advice);
        });
    }

    @Test
    void the_order_of_the_evidence_is_irrelevant_and_the_same_report_gives_the_same_bytes() {
        many.forEach((report, history, advice) -> {
            List<Evidence> shuffled = new ArrayList<>(report.evidence());
            Collections.shuffle(shuffled, new Random(1));
            assertThat(many.bytes(many.advise(ManyReports.with(report, shuffled), history)))
                    .isEqualTo(many.bytes(advice));
        });
    }

    @Test
    void another_present_sign_never_lowers_triage_but_by_one_level_as_a_listed_softener() {
        Random random = new Random(5);
        many.forEach((report, history, advice) -> {
            String added = SYMPTOMS.get(random.nextInt(SYMPTOMS.size()));
            List<Evidence> more = new ArrayList<>(report.evidence());
            more.removeIf(item -> item.symptom().equals(added) && !item.isPresent());
            more.add(new Evidence(added, State.PRESENT, null, null, null, null, null));
            assertNotLower(many.advise(ManyReports.with(report, more), history), advice, added);
        });
    }

    @Test
    void another_condition_or_medicine_never_lowers_triage_but_by_one_level_as_a_listed_softener() {
        Random random = new Random(7);
        many.forEach((report, history, advice) -> {
            boolean medicine = random.nextBoolean();
            List<String> ids = medicine ? MEDICINES : CONDITIONS;
            String added = ids.get(random.nextInt(ids.size()));
            Heading heading = medicine ? Heading.MEDICATIONS : Heading.CONDITIONS;
            if (report.profile().isAnswered(heading)) {
                assertNotLower(many.advise(plus(report, heading, added), history), advice, added);
            }
        });
    }

    @Test
    void an_explicit_unknown_only_takes_its_question_off_the_list() {
        Random random = new Random(6);
        many.forEach((report, history, advice) -> {
            List<Question> questions = advice.assessment().questions();
            String asked = questions.isEmpty() || random.nextBoolean()
                    ? SYMPTOMS.get(random.nextInt(SYMPTOMS.size()))
                    : questions.getFirst().symptom();
            if (report.evidence().stream().anyMatch(item -> item.symptom().equals(asked))) {
                return;
            }
            List<Evidence> more = new ArrayList<>(report.evidence());
            more.add(new Evidence(asked, State.UNKNOWN, null, null, null, null, null));
            Advice after = many.advise(ManyReports.with(report, more), history);
            assertThat(after.assessment().questions())
                    .noneMatch(question -> question.symptom().equals(asked));
            assertThat(after.assessment().triage().level())
                    .isEqualTo(advice.assessment().triage().level());
            assertThat(after.assessment().findings())
                    .isEqualTo(advice.assessment().findings());
            assertThat(after.assessment().withheld())
                    .isEqualTo(advice.assessment().withheld());
            assertThat(AdviceLaws.items(after)).isEqualTo(AdviceLaws.items(advice));
        });
    }

    /** Saying that a supporting sign was not reported changes its finding's score or rank. */
    @Test
    void removing_a_supporting_sign_changes_score_or_rank() {
        many.forEach((report, history, advice) -> {
            for (Finding finding : advice.assessment().findings()) {
                Finding.Item weakest = finding.supporting().getLast();
                if (weakest.evidence() != null) {
                    assertThat(many.advise(without(report, weakest.evidence()), history)
                                    .assessment()
                                    .findings())
                            .as("without %s", weakest.evidence())
                            .isNotEqualTo(advice.assessment().findings());
                }
            }
        });
    }

    @Test
    void a_longer_history_only_restricts() {
        many.forEach((report, history, advice) -> {
            Advice alone = many.advise(report, SubjectHistory.none());
            assertThat(advice.assessment().triage().level())
                    .isGreaterThanOrEqualTo(
                            softened(advice)
                                    ? alone.assessment().triage().level().softened()
                                    : alone.assessment().triage().level());
        });
    }

    @Test
    void time_passing_alone_changes_no_advice_without_a_history() {
        many.forEach((report, history, advice) -> {
            if (report.profile().labs().isEmpty()) {
                Instant later = ManyReports.NOW.plus(Duration.ofDays(400));
                assertThat(Engine.advise(report, SubjectHistory.none(), later, CATALOGUE))
                        .isEqualTo(many.advise(report, SubjectHistory.none()));
            }
        });
    }

    private static void assertNotLower(Advice after, Advice before, String added) {
        Triage triage = after.assessment().triage();
        Triage earlier = before.assessment().triage();
        assertThat(triage.level())
                .as("adding %s", added)
                .isGreaterThanOrEqualTo(softened(after) ? earlier.level().softened() : earlier.level());
    }

    private static boolean softened(Advice advice) {
        return advice.assessment().triage().because().stream()
                .anyMatch(reason -> Boolean.TRUE.equals(reason.softened()));
    }

    private static SymptomReport without(SymptomReport report, String symptom) {
        List<Evidence> fewer = new ArrayList<>(report.evidence());
        fewer.removeIf(item ->
                item.isPresent() && CATALOGUE.withImplied(item.symptom()).contains(symptom));
        return ManyReports.with(report, fewer);
    }

    private static SymptomReport plus(SymptomReport report, Heading heading, String id) {
        Profile profile = report.profile();
        Map<Heading, List<String>> lists = new EnumMap<>(Heading.class);
        lists.putAll(profile.lists());
        List<String> longer = new ArrayList<>(profile.said(heading));
        longer.add(id);
        lists.put(heading, longer);
        return new SymptomReport(
                report.evidence(),
                new Profile(
                        profile.ageYears(),
                        profile.sex(),
                        profile.lifeStage(),
                        lists,
                        profile.supplements(),
                        profile.labs()),
                report.unrecognised());
    }

    private static List<String> ids(String... kinds) {
        return List.of(kinds).stream()
                .flatMap(kind -> CATALOGUE.termsOfKind(kind).stream())
                .map(Term::id)
                .toList();
    }
}
