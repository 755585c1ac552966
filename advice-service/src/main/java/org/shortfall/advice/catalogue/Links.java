package org.shortfall.advice.catalogue;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each sign and each fact about a person says about nutrients, compiled: a nutrient in one direction is a slot, and
 * a report reads only the postings of what it reported, however large the catalogue is.
 */
public final class Links {

    /** Effects of a medicine that run a nutrient down. */
    private static final Set<String> LOWERING =
            Set.of("depletes", "reduces_absorption", "lowers_level", "antagonises", "impairs_metabolism");

    /**
     * A sign of a slot.
     *
     * @param sharedBy how many nutrients the sign speaks for in this direction, this one included
     */
    public record Sign(Association link, int slot, int sharedBy) {}

    /**
     * A fact about a person that makes a shortfall likelier.
     *
     * @param confidence how sure the link is; of a medicine, how much it matters
     * @param sharedBy how many nutrients it runs down, this one included
     */
    public record Risk(
            String nutrient,
            int slot,
            String term,
            Grade confidence,
            boolean medicine,
            int sharedBy,
            List<String> sources,
            boolean verified) {}

    private static final Direction[] DIRECTIONS = Direction.values();

    private final List<String> nutrients;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, List<Sign>> signs = new HashMap<>();
    private final List<List<Sign>> typical = new ArrayList<>();
    private final Map<String, List<Risk>> risks = new HashMap<>();

    Links(Content content) {
        nutrients = content.nutrients().stream().map(Nutrient::id).sorted().toList();
        for (int index = 0; index < nutrients.size(); index++) {
            indexes.put(nutrients.get(index), index);
        }
        for (int slot = 0; slot < slots(); slot++) {
            typical.add(new ArrayList<>());
        }
        compileSigns(content);
        compileRisks(content);
    }

    /** How many slots there are: a nutrient has one for each direction. */
    public int slots() {
        return nutrients.size() * DIRECTIONS.length;
    }

    public String nutrient(int slot) {
        return nutrients.get(slot / DIRECTIONS.length);
    }

    public Direction direction(int slot) {
        return DIRECTIONS[slot % DIRECTIONS.length];
    }

    /** The slot of a nutrient, or -1 for what is no nutrient of the catalogue (advice as such, every nutrient). */
    public int slot(String nutrient, Direction direction) {
        Integer index = indexes.get(nutrient);
        return index == null ? -1 : index * DIRECTIONS.length + direction.ordinal();
    }

    /** What a symptom is a sign of. */
    public List<Sign> signs(String symptom) {
        return signs.getOrDefault(symptom, List.of());
    }

    /** The hallmark and common signs of a slot, the most telling first. */
    public List<Sign> typical(int slot) {
        return typical.get(slot);
    }

    /** What runs short in people of whom a term holds. */
    public List<Risk> risks(String term) {
        return risks.getOrDefault(term, List.of());
    }

    private void compileSigns(Content content) {
        Map<String, Integer> shared = new HashMap<>();
        for (Association link : content.associations()) {
            shared.merge(link.symptom() + link.direction(), 1, Integer::sum);
        }
        for (Association link : content.associations()) {
            int slot = slot(link.nutrient(), link.direction());
            if (slot >= 0) {
                Sign sign = new Sign(link, slot, shared.getOrDefault(link.symptom() + link.direction(), 1));
                signs.computeIfAbsent(link.symptom(), s -> new ArrayList<>()).add(sign);
                if (link.strength().compareTo(Strength.COMMON) <= 0) {
                    typical.get(slot).add(sign);
                }
            }
        }
        typical.forEach(list -> list.sort(comparing((Sign sign) -> sign.link().strength())
                .thenComparing(Sign::sharedBy)
                .thenComparing(sign -> sign.link().symptom())));
    }

    private void compileRisks(Content content) {
        Map<String, Set<String>> shared = new HashMap<>();
        content.riskFactors().forEach(row -> count(shared, row.term(), row.nutrient()));
        content.interactions().stream()
                .filter(row -> LOWERING.contains(row.effect()))
                .forEach(row -> count(shared, row.term(), row.nutrient()));
        for (RiskFactor row : content.riskFactors()) {
            add(row.nutrient(), row.term(), row.confidence(), false, shared, row.sources(), row.verified());
        }
        for (Interaction row : content.interactions()) {
            if (LOWERING.contains(row.effect())) {
                add(row.nutrient(), row.term(), matters(row), true, shared, row.sources(), row.verified());
            }
        }
    }

    private static void count(Map<String, Set<String>> shared, String term, String nutrient) {
        shared.computeIfAbsent(term, t -> new HashSet<>()).add(nutrient);
    }

    private static Grade matters(Interaction row) {
        return switch (row.severity()) {
            case "major", "contraindicated" -> Grade.A;
            case "moderate" -> Grade.B;
            default -> Grade.C;
        };
    }

    private void add(
            String nutrient,
            String term,
            Grade confidence,
            boolean medicine,
            Map<String, Set<String>> shared,
            List<String> sources,
            boolean verified) {
        int slot = slot(nutrient, Direction.DEFICIENCY);
        if (slot >= 0) {
            int sharedBy = shared.getOrDefault(term, Set.of()).size();
            risks.computeIfAbsent(term, t -> new ArrayList<>())
                    .add(new Risk(nutrient, slot, term, confidence, medicine, sharedBy, sources, verified));
        }
    }
}
