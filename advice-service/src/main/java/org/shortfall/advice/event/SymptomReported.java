package org.shortfall.advice.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.ElapsedTime;
import org.shortfall.advice.engine.Evidence;
import org.shortfall.advice.engine.Profile;
import org.shortfall.advice.engine.Profile.Heading;
import org.shortfall.advice.engine.SymptomReport;

/** A report as the intake-service publishes it, with only the fields that this service reads. */
public record SymptomReported(
        UUID reportId,
        String tenant,
        String subject,
        @Nullable String locale,
        List<Sign> evidence,
        @Nullable Person profile,
        @Nullable List<Unrecognised> unrecognised) {

    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern TENANT = Pattern.compile("[\\x21-\\x7e]{1,64}");

    public SymptomReported {
        if (reportId == null || tenant == null || subject == null || evidence == null) {
            throw new IllegalArgumentException("a report has an id, a tenant, a subject and evidence");
        }
        if (!SUBJECT.matcher(subject).matches() || !TENANT.matcher(tenant).matches()) {
            throw new IllegalArgumentException("a subject is 32 hex digits, a tenant a short name");
        }
    }

    /** One symptom. */
    public record Sign(
            String symptom,
            Evidence.State state,
            @Nullable Integer severity,
            @Nullable String duration,
            @Nullable String course,
            @Nullable String onset,
            @Nullable String side) {

        private static final Set<String> SIDES = Set.of("left", "right", "one", "both");
        private static final Set<String> COURSES = Set.of("improving", "stable", "worsening");
        private static final Set<String> ONSETS = Set.of("sudden", "gradual");

        public Sign {
            if (symptom == null || state == null) {
                throw new IllegalArgumentException("evidence has a symptom and a state");
            }
            if (severity != null && (severity < 0 || severity > 10)) {
                throw new IllegalArgumentException("a severity is 0 to 10");
            }
            oneOf(SIDES, side);
            oneOf(COURSES, course);
            oneOf(ONSETS, onset);
        }

        private static void oneOf(Set<String> words, @Nullable String word) {
            if (word != null && !words.contains(word)) {
                throw new IllegalArgumentException("a side, course or onset is one of the event's words");
            }
        }

        Evidence toEvidence() {
            return new Evidence(
                    symptom,
                    state,
                    severity,
                    duration == null ? null : ElapsedTime.parse(duration),
                    course,
                    onset,
                    side);
        }
    }

    /** What is known of the person; a missing field is unknown. */
    public record Person(
            @Nullable Age age,
            Profile.@Nullable Sex sex,
            Profile.@Nullable LifeStage lifeStage,
            @Nullable List<String> diets,
            @Nullable List<String> allergies,
            @Nullable List<String> conditions,
            @Nullable List<String> medications,
            @Nullable List<String> factors,
            @Nullable List<Supplement> supplements,
            @Nullable List<Lab> labs,
            @Nullable List<String> partial,
            @Nullable List<String> absent) {

        static final Person UNKNOWN =
                new Person(null, null, null, null, null, null, null, null, null, null, null, null);

        Profile toProfile() {
            Map<Heading, List<String>> lists = new EnumMap<>(Heading.class);
            answered(lists, Heading.DIETS, diets);
            answered(lists, Heading.ALLERGIES, allergies);
            answered(lists, Heading.CONDITIONS, conditions);
            answered(lists, Heading.MEDICATIONS, medications);
            answered(lists, Heading.FACTORS, factors);
            return new Profile(
                    age == null ? null : age.inYears(),
                    sex,
                    lifeStage,
                    lists,
                    supplements == null
                            ? null
                            : supplements.stream().map(Supplement::toSupplement).toList(),
                    labs == null ? List.of() : labs.stream().map(Lab::toLab).toList(),
                    partial == null ? Set.of() : Set.copyOf(partial),
                    absent == null ? Set.of() : Set.copyOf(absent));
        }

        private static void answered(Map<Heading, List<String>> lists, Heading heading, @Nullable List<String> ids) {
            if (ids != null) {
                lists.put(heading, ids);
            }
        }
    }

    /** An age in years or, for the small, in months. */
    public record Age(BigDecimal value, String unit) {

        private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
        private static final BigDecimal HIGHEST = BigDecimal.valueOf(1560);

        public Age {
            // Compared before anything is worked out: a short number can stand for a million digits.
            if (value.signum() < 0 || value.compareTo(HIGHEST) > 0 || value.scale() > 6) {
                throw new IllegalArgumentException("an age is 0 to 130 years");
            }
        }

        BigDecimal inYears() {
            return switch (unit) {
                case "years" -> value;
                case "months" -> value.divide(MONTHS_OF_YEAR, 4, RoundingMode.HALF_UP);
                default -> throw new IllegalArgumentException("an age is in years or months");
            };
        }
    }

    /** A nutrient that the person takes, a day when nothing else is said. */
    public record Supplement(
            String nutrient,
            @Nullable Amount amount,
            @Nullable String per) {

        private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);

        public Supplement {
            if (nutrient == null) {
                throw new IllegalArgumentException("a supplement has a nutrient");
            }
            if (per != null && !per.equals("day") && !per.equals("week")) {
                throw new IllegalArgumentException("a supplement is taken per day or per week");
            }
        }

        Profile.Supplement toSupplement() {
            if (amount == null) {
                return new Profile.Supplement(nutrient, null, null);
            }
            BigDecimal perDay =
                    "week".equals(per) ? amount.value().divide(DAYS_OF_WEEK, 6, RoundingMode.HALF_UP) : amount.value();
            return new Profile.Supplement(nutrient, perDay, amount.unit());
        }
    }

    /** A number with its unit. */
    public record Amount(BigDecimal value, String unit) {

        public Amount {
            Numbers.check(value);
        }
    }

    /** One result of a laboratory test. */
    public record Lab(
            String test,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String takenAt) {

        public Lab {
            if (test == null) {
                throw new IllegalArgumentException("a lab has a test");
            }
            Numbers.check(value);
        }

        Profile.Lab toLab() {
            return new Profile.Lab(test, value, unit, takenAt == null ? null : LocalDate.parse(takenAt));
        }
    }

    /** Numbers of a size that any measurement has. */
    private static final class Numbers {

        private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

        /** Compared before anything is worked out: a short number can stand for a million digits. */
        static void check(BigDecimal value) {
            if (value == null || value.signum() < 0 || value.compareTo(HIGHEST) > 0 || value.scale() > 12) {
                throw new IllegalArgumentException("an amount is 0 to 1000000000");
            }
        }
    }

    /** Something said that the vocabulary does not have: it stays unknown. */
    public record Unrecognised(String kind) {

        @Nullable
        Heading heading() {
            return switch (kind.toLowerCase(Locale.ROOT)) {
                case "medication" -> Heading.MEDICATIONS;
                case "condition" -> Heading.CONDITIONS;
                case "allergy" -> Heading.ALLERGIES;
                case "diet" -> Heading.DIETS;
                case "factor" -> Heading.FACTORS;
                default -> null;
            };
        }
    }

    /** @throws IllegalArgumentException if a value cannot be what it says; the text holds no content */
    public SymptomReport toReport() {
        return report(evidence, profile, unrecognised, locale);
    }

    static SymptomReport report(
            List<Sign> evidence,
            @Nullable Person profile,
            @Nullable List<Unrecognised> unrecognised,
            @Nullable String locale) {
        Set<Heading> unknown = EnumSet.noneOf(Heading.class);
        if (unrecognised != null) {
            for (Unrecognised item : unrecognised) {
                Heading heading = item.heading();
                if (heading != null) {
                    unknown.add(heading);
                }
            }
        }
        return new SymptomReport(
                evidence.stream().map(Sign::toEvidence).toList(),
                (profile == null ? Person.UNKNOWN : profile).toProfile(),
                unknown,
                locale);
    }
}
