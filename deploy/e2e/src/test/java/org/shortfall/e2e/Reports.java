package org.shortfall.e2e;

/** Reports that the tests post. */
final class Reports {

    private Reports() {}

    static String nightCramps(String subjectId) {
        return """
                {"subjectId":"%s","evidence":[{"symptom":"nocturnal_leg_cramps","state":"present","severity":5}],
                 "profile":{"age":{"value":41,"unit":"years"},"sex":"female","lifeStage":"none","diets":["vegan"],
                 "allergies":[],"conditions":[],"medications":[],"factors":["low_sun"]}}""".formatted(subjectId);
    }

    /** One leg swollen and hot after an operation: may be a clot in a vein. */
    static String oneLegSwollenAfterSurgery(String subjectId) {
        return """
                {"subjectId":"%s","evidence":[{"symptom":"one_leg_swollen_hot","state":"present","side":"left"},
                 {"symptom":"calf_pain","state":"present","side":"left"}],
                 "profile":{"age":{"value":58,"unit":"years"},"sex":"male","diets":[],"allergies":[],
                 "conditions":["recent_surgery"],"medications":[],"factors":[]}}""".formatted(subjectId);
    }
}
