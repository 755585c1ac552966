package org.shortfall.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Food;
import org.shortfall.advice.catalogue.TriageLevel;
import org.shortfall.advice.engine.Guidance;
import org.shortfall.advice.engine.Recommendation;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.SymptomReported;

/** Says an advice in the codes of an answer: what it suspects, and everything it suggests to eat, take or do. */
final class Codes {

    private static final BigDecimal HIGH_POTASSIUM_MG = BigDecimal.valueOf(400);
    private static final String VITAMIN_K_ANTAGONIST = "warfarin";
    private static final String SUPPLEMENT_GUIDANCE = "supp_";

    private final Catalogue catalogue;
    private final Map<String, Food> foods = new HashMap<>();

    Codes(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.foods().forEach(food -> foods.put(food.id(), food));
    }

    Answer answer(Case one, SymptomReported report, AdviceIssued advice, Answer.Phrases phrases) {
        boolean careLeads = advice.triage().level().compareTo(TriageLevel.ROUTINE) >= 0;
        SortedSet<String> recommended = new TreeSet<>();
        advice.recommendations().forEach(item -> addFoods(item, takesVitaminKAntagonist(report), recommended));
        advice.guidance().forEach(line -> recommended.add(code(line)));
        if (one.person().isInfant() && advice.recommendations().stream().anyMatch(Codes::namesAmounts)) {
            recommended.add("dose.for_infant");
        }
        if (!careLeads) {
            recommended.add(recommended.isEmpty() ? "answer.reassurance_only" : "answer.nutrition_first");
        }
        return new Answer(
                one.id(),
                advice.findings().stream().map(Codes::suspect).toList(),
                advice.triage().level().name().toLowerCase(Locale.ROOT),
                List.copyOf(recommended),
                careLeads ? "clinician" : "nutrition",
                phrases);
    }

    private static Answer.Suspect suspect(AdviceIssued.WireFinding finding) {
        return new Answer.Suspect(
                finding.nutrient(), finding.score(), finding.direction().name().toLowerCase(Locale.ROOT));
    }

    private void addFoods(Recommendation item, boolean vitaminKMatters, SortedSet<String> recommended) {
        for (Recommendation.FoodPortion portion : item.foods()) {
            Food food = foods.get(portion.food());
            if (food == null) {
                throw new IllegalStateException(
                        "an advice names a food that its catalogue does not have: " + portion.food());
            }
            food.classes().forEach(foodClass -> recommended.add("food." + foodClass));
            BigDecimal potassium = food.inPortion("potassium");
            if (potassium != null && potassium.compareTo(HIGH_POTASSIUM_MG) >= 0) {
                recommended.add("food.high_potassium");
            }
            if (vitaminKMatters && food.isA("leafy_greens")) {
                recommended.add("food.sudden_leafy_greens");
            }
        }
    }

    /** A line about a supplement that sends nobody to ask first suggests taking it; any other line suggests to do. */
    private static String code(Guidance line) {
        boolean asks = line.message().toLowerCase(Locale.ROOT).contains("ask ");
        return line.code().startsWith(SUPPLEMENT_GUIDANCE) && !asks
                ? "supplement." + nutrientOf(line.code())
                : "action." + line.code();
    }

    private static String nutrientOf(String guidance) {
        String subject = guidance.substring(guidance.lastIndexOf('_') + 1);
        return switch (subject) {
            case "b12" -> "vitamin_b12";
            case "folic" -> "folate";
            case "vitd" -> "vitamin_d";
            default -> subject;
        };
    }

    private static boolean namesAmounts(Recommendation item) {
        return item.referenceIntake() != null || item.foods().stream().anyMatch(portion -> portion.amount() != null);
    }

    private boolean takesVitaminKAntagonist(SymptomReported report) {
        SymptomReported.Person person = report.profile();
        List<String> medications = person == null || person.medications() == null ? List.of() : person.medications();
        return medications.stream().anyMatch(id -> catalogue.termWithImplied(id).contains(VITAMIN_K_ANTAGONIST));
    }
}
