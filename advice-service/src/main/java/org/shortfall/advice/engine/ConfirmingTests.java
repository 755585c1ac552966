package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.LabLimit;
import org.shortfall.advice.catalogue.LabTest;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Profile.Sex;

/**
 * Which laboratory tests can confirm that a nutrient is short, and below which limit for this person.
 *
 * <p>Tests with a limit for too little come before those without, those with more limits in the catalogue, being the better
 * described, before others. Of a test's limits the highest that speaks of such a person is shown, a span only if there is no other. Whom a limit speaks of stands
 * in the words of its row: men, women, pregnancy, children, or an illness that changes its meaning.
 */
final class ConfirmingTests {

    private static final int SHOWN = 2;
    private static final BigDecimal ADULT = BigDecimal.valueOf(18);
    private static final Pattern MEN = Pattern.compile("\\bmen\\b");
    private static final Pattern WOMEN = Pattern.compile("\\bwomen\\b");
    private static final Pattern PREGNANCY = Pattern.compile("(?<!non-)\\bpregnan");
    private static final Pattern CHILDREN = Pattern.compile("\\bchildren\\b");
    private static final Pattern ADULTS = Pattern.compile("\\badults?\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile(" *\\([^)]*\\)");
    private static final Pattern ILLNESS = Pattern.compile("\\bif\\b|\\bwith\\b|syndrome|severe|inflammation");

    private final Person person;
    private final Catalogue catalogue;
    private final Words words;

    ConfirmingTests(Person person, Catalogue catalogue, Words words) {
        this.person = person;
        this.catalogue = catalogue;
        this.words = words;
    }

    List<Finding.Test> of(String nutrient) {
        Map<String, List<LabTest>> byTest = new LinkedHashMap<>();
        for (LabTest row : catalogue.testsOf(nutrient)) {
            if (row.threshold() != null) {
                byTest.computeIfAbsent(row.id(), any -> new ArrayList<>()).add(row);
            }
        }
        return byTest.values().stream()
                .sorted(comparing((List<LabTest> rows) -> limits(rows).isEmpty())
                        .thenComparing(rows -> -rows.size())
                        .thenComparing(rows -> rows.getFirst().id()))
                .limit(SHOWN)
                .map(this::test)
                .toList();
    }

    private Finding.Test test(List<LabTest> rows) {
        Optional<LabTest> fitting = limits(rows).stream()
                .filter(limit -> speaksOfPerson(limit.test()))
                .max(comparing((LabLimit limit) -> !isRange(limit.test())).thenComparing(LabLimit::value))
                .map(LabLimit::test);
        LabTest row = fitting.orElse(rows.getFirst());
        return new Finding.Test(
                row.id(),
                words.test(row),
                fitting.map(this::limit).orElse(null),
                Citation.of(row.sources(), row.verified()),
                row.verified());
    }

    private List<LabLimit> limits(List<LabTest> rows) {
        List<LabLimit> limits = new ArrayList<>();
        for (LabLimit limit : catalogue.labLimits(rows.getFirst().id())) {
            if (limit.direction() == Direction.DEFICIENCY && limit.below() && rows.contains(limit.test())) {
                limits.add(limit);
            }
        }
        return limits;
    }

    private boolean speaksOfPerson(LabTest row) {
        String meaning = row.interpretation() == null ? "" : row.interpretation();
        BigDecimal age = person.ageYears();
        boolean adult = age == null || age.compareTo(ADULT) >= 0;
        boolean children = CHILDREN.matcher(meaning).find();
        return !ILLNESS.matcher(meaning).find()
                && (!MEN.matcher(meaning).find() || person.sex() == Sex.MALE)
                && (!WOMEN.matcher(meaning).find() || person.sex() == Sex.FEMALE)
                && (PREGNANCY.matcher(meaning).find() == (person.pregnant() == Truth.YES) || !isAboutSex(meaning))
                && (!children || !adult || ADULTS.matcher(meaning).find());
    }

    private static boolean isRange(LabTest row) {
        return row.threshold() != null && row.threshold().indexOf('-') >= 0;
    }

    private static boolean isAboutSex(String meaning) {
        return WOMEN.matcher(meaning).find() || PREGNANCY.matcher(meaning).find();
    }

    /** What was not read in its source does not name it either. */
    private String limit(LabTest row) {
        @Nullable String said = words.meaning(row);
        @Nullable
        String meaning = said == null || row.verified()
                ? said
                : IN_BRACKETS.matcher(said).replaceAll("");
        String unit = row.unit() == null ? "" : " " + row.unit();
        return row.threshold() + unit + (meaning == null ? "" : ": " + meaning);
    }
}
