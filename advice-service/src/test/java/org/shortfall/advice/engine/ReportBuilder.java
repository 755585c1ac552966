package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.ElapsedTime;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.Profile.Lab;
import org.shortfall.advice.engine.Profile.LifeStage;
import org.shortfall.advice.engine.Profile.Sex;
import org.shortfall.advice.engine.Profile.Supplement;

/** A report in a test: says only what matters, everything else stays unknown. */
final class ReportBuilder {

    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<Heading, List<String>> lists = new EnumMap<>(Heading.class);
    private final Set<Heading> unrecognised = EnumSet.noneOf(Heading.class);
    private @Nullable BigDecimal ageYears;
    private @Nullable Sex sex;
    private @Nullable LifeStage lifeStage;
    private final List<Lab> labs = new ArrayList<>();
    private @Nullable List<Supplement> supplements;

    static ReportBuilder aReport() {
        return new ReportBuilder();
    }

    /** A woman of 34 who is not pregnant, with nothing else to tell. */
    static ReportBuilder aHealthyWoman() {
        return aReport()
                .aged("34")
                .sex(Sex.FEMALE)
                .stage(LifeStage.NONE)
                .none(Heading.ALLERGIES, Heading.CONDITIONS, Heading.MEDICATIONS, Heading.DIETS, Heading.FACTORS);
    }

    ReportBuilder with(String symptom) {
        return add(new Evidence(symptom, Evidence.State.PRESENT, null, null, null, null, null));
    }

    ReportBuilder without(String symptom) {
        return add(new Evidence(symptom, Evidence.State.ABSENT, null, null, null, null, null));
    }

    ReportBuilder unsureOf(String symptom) {
        return add(new Evidence(symptom, Evidence.State.UNKNOWN, null, null, null, null, null));
    }

    ReportBuilder onOneSide(String symptom) {
        return add(new Evidence(symptom, Evidence.State.PRESENT, null, null, null, null, "one"));
    }

    ReportBuilder lasting(String symptom, String duration) {
        return add(new Evidence(symptom, Evidence.State.PRESENT, null, ElapsedTime.parse(duration), null, null, null));
    }

    ReportBuilder add(Evidence item) {
        evidence.add(item);
        return this;
    }

    ReportBuilder aged(String years) {
        ageYears = new BigDecimal(years);
        return this;
    }

    ReportBuilder sex(Sex sex) {
        this.sex = sex;
        return this;
    }

    ReportBuilder stage(LifeStage stage) {
        lifeStage = stage;
        return this;
    }

    ReportBuilder says(Heading heading, String... ids) {
        lists.put(heading, List.of(ids));
        return this;
    }

    ReportBuilder none(Heading... headings) {
        for (Heading heading : headings) {
            lists.put(heading, List.of());
        }
        return this;
    }

    ReportBuilder takes(String... nutrients) {
        supplements = Stream.of(nutrients)
                .map(nutrient -> new Supplement(nutrient, null, null))
                .toList();
        return this;
    }

    ReportBuilder takes(String nutrient, String perDay, String unit) {
        supplements = new ArrayList<>(supplements == null ? List.of() : supplements);
        supplements.add(new Supplement(nutrient, new BigDecimal(perDay), unit));
        return this;
    }

    ReportBuilder tested(String test, String value, @Nullable String unit) {
        labs.add(new Lab(test, new BigDecimal(value), unit, null));
        return this;
    }

    ReportBuilder unrecognised(Heading heading) {
        unrecognised.add(heading);
        return this;
    }

    SymptomReport build() {
        return new SymptomReport(
                evidence, new Profile(ageYears, sex, lifeStage, lists, supplements, labs), unrecognised);
    }
}
