package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.LabTest;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Evidence.State;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;

/** Reports drawn from the whole vocabulary; the same seed gives the same report. */
final class RandomReports {

    private static final List<LifeStage> STAGES =
            List.of(LifeStage.NONE, LifeStage.PREGNANCY, LifeStage.LACTATION, LifeStage.POSTPARTUM);

    /** Three in four are present. */
    private static final List<State> STATES = List.of(
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.PRESENT,
            State.ABSENT,
            State.UNKNOWN);

    private static final List<String> AMOUNT_UNITS = List.of("mg", "ug", "g", "[iU]");
    private static final List<String> UNITS = List.of("mmol/L", "nmol/L", "ug/L", "ng/mL", "g/L", "%", "furlongs");

    private final Catalogue catalogue;
    private final List<String> symptoms;
    private final List<String> tests;

    RandomReports(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.symptoms = catalogue.symptoms();
        this.tests = catalogue.nutrients().stream()
                .flatMap(nutrient -> catalogue.testsOf(nutrient).stream())
                .map(LabTest::id)
                .distinct()
                .toList();
    }

    SymptomReport report(long seed) {
        Random random = new Random(seed);
        ReportBuilder report = ReportBuilder.aReport();
        int signs = 1 + random.nextInt(6);
        random.ints(0, symptoms.size()).distinct().limit(signs).forEach(index -> report.add(evidence(index, random)));
        if (random.nextInt(4) > 0) {
            report.aged(BigDecimal.valueOf(random.nextInt(10) == 0 ? random.nextDouble() * 3 : random.nextInt(95))
                    .toPlainString());
        }
        if (random.nextInt(4) > 0) {
            report.sex(random.nextBoolean() ? Sex.FEMALE : Sex.MALE);
        }
        if (random.nextInt(3) > 0) {
            report.stage(STAGES.get(random.nextInt(STAGES.size())));
        }
        says(report, random, Heading.DIETS, "diet");
        says(report, random, Heading.ALLERGIES, "allergy");
        says(report, random, Heading.CONDITIONS, "condition", "surgery", "event", "life_stage");
        says(report, random, Heading.MEDICATIONS, "medication", "drug_class");
        says(report, random, Heading.FACTORS, "lifestyle", "trait", "age", "supplement");
        if (random.nextInt(2) == 0) {
            supplements(report, random);
        }
        if (random.nextInt(4) == 0) {
            report.tested(
                    any(tests, random),
                    BigDecimal.valueOf(random.nextInt(2000), 1).toPlainString(),
                    any(UNITS, random));
        }
        return report.build();
    }

    private Evidence evidence(int symptom, Random random) {
        return new Evidence(
                symptoms.get(symptom),
                STATES.get(random.nextInt(STATES.size())),
                random.nextInt(3) == 0 ? random.nextInt(11) : null,
                random.nextInt(3) == 0 ? Duration.ofDays(random.nextInt(200)) : null,
                random.nextInt(4) == 0
                        ? List.of("improving", "stable", "worsening").get(random.nextInt(3))
                        : null,
                random.nextInt(4) == 0 ? List.of("sudden", "gradual").get(random.nextInt(2)) : null,
                random.nextInt(3) == 0 ? List.of("left", "right", "one", "both").get(random.nextInt(4)) : null);
    }

    /** What the same person may have reported earlier, at random times within two years. */
    SubjectHistory history(long seed, Instant now) {
        SubjectHistory history = SubjectHistory.none();
        Random random = new Random(~seed);
        for (int earlier = random.nextInt(4); earlier > 0; earlier--) {
            Instant then = now.minus(Duration.ofDays(earlier * 180L - random.nextInt(180)));
            history = history.plus(then, report(random.nextLong()));
        }
        return history;
    }

    private void supplements(ReportBuilder report, Random random) {
        for (int count = random.nextInt(3); count > 0; count--) {
            report.takes(
                    any(catalogue.nutrients(), random),
                    BigDecimal.valueOf(1 + random.nextInt(500)).toPlainString(),
                    any(AMOUNT_UNITS, random));
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private void says(ReportBuilder report, Random random, Heading heading, String... kinds) {
        if (random.nextInt(3) == 0) {
            return;
        }
        List<String> ids = Stream.of(kinds)
                .flatMap(kind -> catalogue.termsOfKind(kind).stream())
                .map(Term::id)
                .toList();
        report.says(
                heading,
                random.ints(0, ids.size())
                        .distinct()
                        .limit(random.nextInt(3))
                        .mapToObj(ids::get)
                        .toArray(String[]::new));
    }
}
