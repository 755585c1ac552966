package org.shortfall.advice.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person beside the symptoms. Null is unknown; an empty list is a known "none".
 *
 * @param ageYears age in years, with decimals for infants
 * @param lists the ids said under each heading, for the headings that were answered
 * @param supplements what the person takes as supplements, or null when not said
 * @param labs results of laboratory tests; none said is none known
 * @param partial names of the lists that were only read in a text: what is not in them is unknown
 * @param absent terms that were denied one by one
 */
public record Profile(
        @Nullable BigDecimal ageYears,
        @Nullable Sex sex,
        @Nullable LifeStage lifeStage,
        Map<Heading, List<String>> lists,
        @Nullable List<Supplement> supplements,
        List<Lab> labs,
        Set<String> partial,
        Set<String> absent) {

    /** Sex as far as reference intakes and rules differ by it. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /** Pregnancy, breastfeeding and the weeks after birth change limits, amounts and rules. */
    public enum LifeStage {
        NONE,
        PREGNANCY,
        LACTATION,
        POSTPARTUM
    }

    /** The lists of a profile. */
    public enum Heading {
        DIETS,
        ALLERGIES,
        CONDITIONS,
        MEDICATIONS,
        FACTORS
    }

    /**
     * A nutrient taken as a supplement.
     *
     * @param perDay the daily amount in {@code unit}, or null when no amount was said
     * @param unit UCUM: {@code ug}, {@code mg}, {@code g} or {@code [iU]}
     */
    public record Supplement(
            String nutrient,
            @Nullable BigDecimal perDay,
            @Nullable String unit) {}

    /**
     * One result of a laboratory test.
     *
     * @param unit UCUM, or null when not said: then the number says nothing
     */
    public record Lab(
            String test,
            BigDecimal value,
            @Nullable String unit,
            @Nullable LocalDate takenAt) {}

    public Profile {
        lists = Map.copyOf(lists);
        supplements = supplements == null ? null : List.copyOf(supplements);
        labs = List.copyOf(labs);
        partial = Set.copyOf(partial);
        absent = Set.copyOf(absent);
    }

    /** Everything that was said was said in full. */
    public Profile(
            @Nullable BigDecimal ageYears,
            @Nullable Sex sex,
            @Nullable LifeStage lifeStage,
            Map<Heading, List<String>> lists,
            @Nullable List<Supplement> supplements,
            List<Lab> labs) {
        this(ageYears, sex, lifeStage, lists, supplements, labs, Set.of(), Set.of());
    }

    /** What was said under a heading; nothing said reads as nothing here: ask {@link #isAnswered} for the difference. */
    public List<String> said(Heading heading) {
        return lists.getOrDefault(heading, List.of());
    }

    /** Whether the supplements are all there are. */
    public boolean hasAllSupplements() {
        return supplements != null && !partial.contains("supplements");
    }

    public boolean isAnswered(Heading heading) {
        return lists.containsKey(heading) && !partial.contains(heading.name().toLowerCase(Locale.ROOT));
    }
}
