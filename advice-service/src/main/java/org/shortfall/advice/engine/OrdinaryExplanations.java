package org.shortfall.advice.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ordinary things that explain some signs well enough: new training, growing pains, a cold. They are facts of the report
 * like any other and never touch triage; they make the signs they explain weigh little, and hold a finding that rests on
 * such signs alone below the band "moderate". Own wording of common knowledge, as in the benign patterns of the rules.
 */
record OrdinaryExplanations(Set<String> found, Set<String> explained) {

    /** What is left of a sign that is explained, in percent. */
    static final int LEFT = 40;

    private record Explanation(Set<String> by, Set<String> explains) {}

    private static final Set<String> LOCAL_PAIN = Set.of(
            "leg_ache",
            "muscle_ache",
            "calf_pain",
            "shin_pain",
            "thigh_pain",
            "knee_pain",
            "foot_pain",
            "ankle_pain",
            "hip_pain",
            "back_pain",
            "joint_pain",
            "joint_stiffness",
            "bone_pain_legs",
            "heavy_legs");

    private static final List<Explanation> ALL = List.of(
            new Explanation(Set.of("growing_pains"), with(LOCAL_PAIN, "growing_pains", "night_pain")),
            new Explanation(
                    Set.of("muscle_soreness_exercise", "overexercise", "hard_exercise", "muscle_strain"),
                    with(
                            LOCAL_PAIN,
                            "muscle_cramps",
                            "leg_cramps",
                            "exercise_cramps",
                            "muscle_twitch",
                            "muscle_weakness",
                            "leg_weakness",
                            "fatigue",
                            "exercise_intolerance")),
            new Explanation(
                    Set.of("shin_splints", "heel_pain", "back_strain", "ankle_twist", "plantar_fasciitis"), LOCAL_PAIN),
            new Explanation(
                    Set.of("positional_numbness", "hand_tingling_night", "carpal_tunnel"),
                    Set.of("numbness", "tingling", "foot_tingling", "leg_numbness")),
            new Explanation(
                    Set.of("runny_nose", "blocked_nose", "sneezing", "sore_throat", "flu_like", "recent_infection"),
                    with(
                            LOCAL_PAIN,
                            "fatigue",
                            "headache",
                            "poor_appetite",
                            "smell_loss",
                            "taste_loss",
                            "dizziness",
                            "poor_concentration",
                            "muscle_weakness",
                            "nausea",
                            "poor_feeding")),
            new Explanation(
                    Set.of("hay_fever"),
                    Set.of("fatigue", "headache", "smell_loss", "taste_loss", "poor_concentration")),
            new Explanation(
                    Set.of("recent_vaccination"),
                    with(LOCAL_PAIN, "fatigue", "headache", "nausea", "poor_appetite", "irritability")),
            new Explanation(
                    Set.of("food_poisoning", "motion_sickness", "hangover", "morning_sickness"),
                    Set.of(
                            "nausea",
                            "vomiting",
                            "diarrhea",
                            "abdominal_pain",
                            "headache",
                            "dizziness",
                            "fatigue",
                            "thirst",
                            "poor_appetite")),
            new Explanation(Set.of("faint_trigger"), Set.of("dizziness", "lightheaded_standing", "palpitations")),
            new Explanation(Set.of("swollen_ankles_heat", "varicose_veins"), Set.of("leg_swelling", "heavy_legs")),
            new Explanation(
                    Set.of("jet_lag", "stress", "insomnia", "night_work"),
                    Set.of("fatigue", "poor_concentration", "irritability", "headache", "low_mood", "memory_problems")),
            new Explanation(
                    Set.of("pms", "period_pain", "menopause_flushes"),
                    Set.of("irritability", "low_mood", "fatigue", "headache", "poor_concentration", "insomnia")),
            new Explanation(Set.of("dry_lips_weather"), Set.of("cracked_lips", "mouth_corner_cracks", "dry_skin")),
            new Explanation(Set.of("teething"), Set.of("irritability", "poor_appetite", "poor_feeding", "diarrhea")));

    static OrdinaryExplanations of(Signs signs, Person person) {
        Set<String> found = new HashSet<>();
        Set<String> explained = new HashSet<>();
        for (Explanation explanation : ALL) {
            for (String id : explanation.by()) {
                if (signs.emphasis(id) > 0 || person.said().contains(id)) {
                    found.add(id);
                    explained.addAll(explanation.explains());
                }
            }
        }
        return new OrdinaryExplanations(found, explained);
    }

    boolean explain(String symptom) {
        return explained.contains(symptom);
    }

    private static Set<String> with(Set<String> some, String... others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(others));
        return Set.copyOf(all);
    }
}
