package org.shortfall.advice.engine;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Contraindication;
import org.shortfall.advice.catalogue.Interaction;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Recommendation.Caution;

/**
 * What must not be suggested to this person, and what to mind. Only what <em>may</em> hold is asked: what an earlier
 * report said still counts here.
 */
final class Withholding {

    private static final Comparator<Contraindication> BY_TERM =
            comparing(Contraindication::term).thenComparing(Contraindication::form);
    private static final Comparator<Interaction> BY_MEDICINE =
            comparing(Interaction::term).thenComparing(Interaction::effect);

    private final Person person;
    private final Findings findings;
    private final Words words;
    private final Map<String, List<Contraindication>> contraindications = new TreeMap<>();
    private final Map<String, List<Interaction>> interactions = new TreeMap<>();

    Withholding(Person person, Findings findings, Catalogue catalogue, Words words) {
        this.person = person;
        this.findings = findings;
        this.words = words;
        for (String term : person.restrictions()) {
            for (Contraindication row : catalogue.contraindicationsOf(term)) {
                contraindications
                        .computeIfAbsent(row.nutrient(), n -> new ArrayList<>())
                        .add(row);
            }
            for (Interaction row : catalogue.interactionsOf(term)) {
                interactions
                        .computeIfAbsent(row.nutrient(), n -> new ArrayList<>())
                        .add(row);
            }
        }
        contraindications.values().forEach(rows -> rows.sort(BY_TERM));
        interactions.values().forEach(rows -> rows.sort(BY_MEDICINE));
    }

    /** Everything about this person that holds back a nutrient, food included. */
    List<Withheld> all(Collection<String> nutrients) {
        List<Withheld> all = new ArrayList<>();
        for (String nutrient : nutrients) {
            excess(nutrient, all);
            String said = "";
            for (Contraindication row : contraindicationsOf(nutrient)) {
                // Rows of one illness differ by form only: one reason is enough.
                if (Scopes.isAboutFood(row) && !row.term().equals(said)) {
                    all.add(withheld(row));
                    said = row.term();
                }
            }
            for (Interaction row : interactionsOf(nutrient)) {
                if (Scopes.isAboutFood(row)) {
                    all.add(withheld(row));
                }
            }
        }
        return all;
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
                : List.of(own(nutrient, "unknown.kidneys_heart_or_medicines", Wording.WITHHELD_UNKNOWN));
    }

    /** Whether a supplement of it may not even be asked about. */
    boolean rulesOutAsking(String nutrient) {
        return Scopes.isNeverAsked(nutrient)
                || person.takes(nutrient)
                || !contraindicationsOf(nutrient).isEmpty()
                || !contraindicationsOf("all").isEmpty()
                || interactionsOf(nutrient).stream().anyMatch(Scopes::isAboutSupplements);
    }

    /** What to mind with a nutrient that may be eaten. */
    List<Caution> cautions(String nutrient) {
        List<Caution> cautions = new ArrayList<>();
        for (Contraindication row : contraindicationsOf(nutrient)) {
            if (!Scopes.isAboutFood(row)) {
                cautions.add(new Caution(
                        "contraindication." + row.gate(),
                        message(Wording.CAUTION_CONTRAINDICATION, nutrient, row.term(), words.why(row)),
                        Citation.of(row.sources(), row.verified()),
                        row.verified()));
            }
        }
        for (Interaction row : interactionsOf(nutrient)) {
            if (!Scopes.isLowering(row)) {
                cautions.add(new Caution(
                        code(row),
                        message(Wording.CAUTION_INTERACTION, nutrient, row.term(), words.why(row)),
                        Citation.of(row.sources(), row.verified()),
                        row.verified()));
            }
        }
        return cautions.stream().distinct().toList();
    }

    /** Medicines that what the person takes already gets in the way of: hours between them help. */
    List<Guidance> timing(Collection<String> nutrients) {
        List<Guidance> timing = new ArrayList<>();
        for (String nutrient : nutrients) {
            for (Interaction row : interactionsOf(nutrient)) {
                if (row.effect().equals("nutrient_reduces_drug") && person.takes(nutrient)) {
                    timing.add(new Guidance(
                            "timing." + nutrient,
                            message(Wording.GUIDANCE_TIMING, nutrient, row.term(), words.why(row)),
                            Citation.of(row.sources(), row.verified()),
                            row.verified()));
                }
            }
        }
        return timing;
    }

    private void excess(String nutrient, List<Withheld> all) {
        if (person.takesAboveLimit(nutrient)) {
            all.add(own(nutrient, "limit.supplement_above", Wording.WITHHELD_LIMIT));
        } else if (findings.suspectsExcess(nutrient)) {
            all.add(own(nutrient, "finding.excess", Wording.WITHHELD_EXCESS));
        }
    }

    private List<Contraindication> contraindicationsOf(String nutrient) {
        return contraindications.getOrDefault(nutrient, List.of());
    }

    private List<Interaction> interactionsOf(String nutrient) {
        return interactions.getOrDefault(nutrient, List.of());
    }

    private Withheld own(String nutrient, String code, Wording wording) {
        return new Withheld(nutrient, code, message(wording, nutrient, "", ""), List.of(), false);
    }

    private Withheld withheld(Contraindication row) {
        return new Withheld(
                row.nutrient(),
                "contraindication." + row.gate(),
                message(Wording.WITHHELD_CONTRAINDICATION, row.nutrient(), row.term(), words.why(row)),
                Citation.of(row.sources(), row.verified()),
                row.verified());
    }

    private Withheld withheld(Interaction row) {
        return new Withheld(
                row.nutrient(),
                code(row),
                message(Wording.WITHHELD_INTERACTION, row.nutrient(), row.term(), words.why(row)),
                Citation.of(row.sources(), row.verified()),
                row.verified());
    }

    private static String code(Interaction row) {
        return "interaction." + (row.effect().equals("raises_level") ? "raises_" + row.nutrient() : row.effect());
    }

    private String message(Wording wording, String nutrient, String term, String why) {
        return wording.in(words)
                .replace("{nutrient}", words.nutrient(nutrient))
                .replace("{term}", words.term(term))
                .replace("{why}", why)
                .strip();
    }
}
