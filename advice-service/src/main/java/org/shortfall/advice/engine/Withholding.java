package org.shortfall.advice.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Contraindication;
import org.shortfall.advice.catalogue.Interaction;
import org.shortfall.advice.engine.Recommendation.Caution;

/**
 * What must not be suggested to this person, and what to mind. Every test asks whether a term <em>may</em> hold: what an
 * earlier report said still counts here.
 */
final class Withholding {

    /** Medicines that push a nutrient up, or are made dangerous by it: no supplement of it may be asked about. */
    private static final Set<String> RAISING =
            Set.of("raises_level", "raises_potassium", "raises_toxicity_risk", "excess_iodine", "raises_bleeding_risk");

    /** Medicines that lower a nutrient are its risk factors, not a reason for care with it. */
    private static final Set<String> LOWERING =
            Set.of("depletes", "reduces_absorption", "lowers_level", "toxicity_if_low");

    /** Forms that speak of pills and products that are never suggested; every other form speaks of food as well. */
    private static final Set<String> NOT_FOOD = Set.of(
            "beta_carotene_supplement",
            "calcium_vitamin_d_supplement",
            "coconut_water",
            "cod_liver_oil",
            "cyanocobalamin",
            "fish_oil",
            "folic_acid",
            "high_mercury_fish",
            "iv_or_high_dose",
            "kelp_or_seaweed_supplement",
            "laxative_antacid_high_dose",
            "oral_supplement",
            "pharmacologic_dose",
            "restrictive_advice",
            "retinol_supplement_liver",
            "salt_substitute",
            "solid_tablet",
            "supplement",
            "supplement_dose_advice",
            "supplement_high_dose",
            "supplement_high_dose_or_denture_cream",
            "supplement_or_kelp");

    /** Not things one takes as a supplement on somebody's advice. */
    private static final Set<String> NEVER_ASKED = Set.of("potassium", "sodium", "water", "protein", "fiber");

    private final Person person;
    private final Findings findings;
    private final Catalogue catalogue;

    Withholding(Person person, Findings findings, Catalogue catalogue) {
        this.person = person;
        this.findings = findings;
        this.catalogue = catalogue;
    }

    /** What holds a nutrient back only because too little is known: what raises potassium, and what forbids salt. */
    List<Withheld> untilKnown(String nutrient) {
        boolean safe = switch (nutrient) {
            case "potassium" -> person.hasKnownKidneysAndMedicines();
            case "sodium", "water" -> person.hasKnownKidneysAndMedicines() && !person.mustLimitFluid();
            default -> true;
        };
        return safe
                ? List.of()
                : List.of(new Withheld(
                        nutrient,
                        "unknown.kidneys_heart_or_medicines",
                        message(Wording.WITHHELD_UNKNOWN, nutrient, "", ""),
                        List.of(),
                        false));
    }

    /** Everything about this person that holds back a nutrient, food included; empty when it may be eaten. */
    List<Withheld> of(String nutrient) {
        return Stream.concat(
                        Stream.concat(
                                excess(nutrient),
                                contraindications(nutrient)
                                        .filter(Withholding::isAboutFood)
                                        .map(this::withheld)),
                        interactions(nutrient).filter(Withholding::isAboutFood).map(this::withheld))
                .toList();
    }

    /** Whether a supplement of it may not even be asked about. */
    boolean rulesOutAsking(String nutrient) {
        return NEVER_ASKED.contains(nutrient)
                || person.takes(nutrient)
                || contraindications(nutrient).findAny().isPresent()
                || contraindications("all").findAny().isPresent()
                || interactions(nutrient).anyMatch(Withholding::isAboutSupplements);
    }

    /** What to mind with a nutrient that may be eaten. */
    List<Caution> cautions(String nutrient) {
        Stream<Caution> conditions = contraindications(nutrient)
                .filter(row -> !isAboutFood(row))
                .map(row -> new Caution(
                        "contraindication." + row.gate(),
                        message(Wording.CAUTION_CONTRAINDICATION, nutrient, row.term(), row.reason()),
                        Citation.of(row.sources(), row.verified()),
                        row.verified()));
        Stream<Caution> medicines = interactions(nutrient)
                .filter(row -> !LOWERING.contains(row.effect()))
                .map(row -> new Caution(
                        code(row),
                        message(Wording.CAUTION_INTERACTION, nutrient, row.term(), row.action()),
                        Citation.of(row.sources(), row.verified()),
                        row.verified()));
        return Stream.concat(conditions, medicines).distinct().toList();
    }

    private Stream<Withheld> excess(String nutrient) {
        return findings.suspectsExcess(nutrient)
                ? Stream.of(new Withheld(
                        nutrient,
                        "finding.excess",
                        message(Wording.WITHHELD_EXCESS, nutrient, "", ""),
                        List.of(),
                        false))
                : Stream.empty();
    }

    private Stream<Contraindication> contraindications(String nutrient) {
        return catalogue.contraindicationsOf(nutrient).stream().filter(row -> person.mayHave(row.term()));
    }

    private Stream<Interaction> interactions(String nutrient) {
        return catalogue.interactionsOf(nutrient).stream().filter(row -> person.mayHave(row.term()));
    }

    private Withheld withheld(Contraindication row) {
        return new Withheld(
                row.nutrient(),
                "contraindication." + row.gate(),
                message(Wording.WITHHELD_CONTRAINDICATION, row.nutrient(), row.term(), row.reason()),
                Citation.of(row.sources(), row.verified()),
                row.verified());
    }

    private Withheld withheld(Interaction row) {
        return new Withheld(
                row.nutrient(),
                code(row),
                message(Wording.WITHHELD_INTERACTION, row.nutrient(), row.term(), row.action()),
                Citation.of(row.sources(), row.verified()),
                row.verified());
    }

    /** Potassium adds up whatever it comes in; what an illness has too much of is to be avoided in food too. */
    private static boolean isAboutFood(Contraindication row) {
        return !NOT_FOOD.contains(row.form())
                || row.nutrient().equals("potassium")
                || (row.form().equals("supplement") && row.gate().equals("avoid"));
    }

    /** What must never be combined is not eaten either; potassium adds up, and lithium needs steady salt. */
    private static boolean isAboutFood(Interaction row) {
        return row.severity().equals("contraindicated")
                || (row.nutrient().equals("sodium") && row.effect().equals("interaction"))
                || (row.nutrient().equals("potassium")
                        && row.effect().equals("raises_level")
                        && !row.severity().equals("minor"));
    }

    private static boolean isAboutSupplements(Interaction row) {
        boolean serious = row.severity().equals("major") || row.severity().equals("contraindicated");
        return RAISING.contains(row.effect())
                || (serious && !LOWERING.contains(row.effect()) && !row.effect().equals("nutrient_reduces_drug"));
    }

    private static String code(Interaction row) {
        return "interaction." + (row.effect().equals("raises_level") ? "raises_" + row.nutrient() : row.effect());
    }

    private String message(Wording wording, String nutrient, String term, @Nullable String why) {
        return wording.in(catalogue)
                .replace("{nutrient}", catalogue.nameOfNutrient(nutrient))
                .replace("{term}", catalogue.labelOfTerm(term))
                .replace("{why}", Objects.requireNonNullElse(why, ""))
                .strip();
    }
}
