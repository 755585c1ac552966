package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shortfall.intake.vocabulary.ProfileField;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Rules on what is said about the person. */
final class ProfileChecks {

    private static final int MAX_YEARS = 130;
    private static final int MONTHS_A_YEAR = 12;
    /** Younger than this, a pregnancy is an error of entry; the youngest documented ones are older. */
    private static final int YOUNGEST_PREGNANCY_MONTHS = 5 * MONTHS_A_YEAR;

    private static final Set<String> OF_PREGNANCY = Set.of("pregnancy", "lactation", "postpartum");

    private ProfileChecks() {}

    static Stream<Fault> ageIsHuman(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode age = report.path("profile").path("age");
        boolean tooOld = age.path("unit").asText().equals("years")
                && age.path("value").isNumber()
                && age.path("value").doubleValue() > MAX_YEARS;
        return tooOld
                ? Stream.of(
                        new Fault("/profile/age/value", "out-of-range", "It must be at most 130 years or 1560 months."))
                : Stream.empty();
    }

    static Stream<Fault> lifeStageFitsSexAndAge(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode profile = report.path("profile");
        if (!OF_PREGNANCY.contains(profile.path("lifeStage").asText())) {
            return Stream.empty();
        }
        if (profile.path("sex").asText().equals("male")) {
            return Stream.of(impossible(
                    "/profile/lifeStage",
                    "This life stage does not go with the sex. The sex is the one reference intakes are given for: leave it"
                            + " out when it does not fit."));
        }
        return months(profile.path("age")) < YOUNGEST_PREGNANCY_MONTHS
                ? Stream.of(impossible("/profile/lifeStage", "This life stage does not go with the age."))
                : Stream.empty();
    }

    static Stream<Fault> termsFitSexAndLifeStage(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode profile = report.path("profile");
        boolean male = profile.path("sex").asText().equals("male");
        boolean none = profile.path("lifeStage").asText().equals("none");
        return Stream.of(ProfileField.CONDITIONS, ProfileField.FACTORS)
                .filter(field -> male || none)
                .flatMap(field -> ofPregnancy(field, profile.path(field.key()), knowledge.vocabulary())
                        .mapToObj(i -> "/profile/" + field.key() + "/" + i))
                .map(pointer -> male
                        ? impossible(pointer, "This does not go with the sex.")
                        : new Fault(pointer, "contradiction", "The life stage says none. Send the one that is right."));
    }

    private static IntStream ofPregnancy(ProfileField field, JsonNode words, Vocabulary vocabulary) {
        return indices(words)
                .filter(i -> vocabulary
                        .find(field, words.get(i).asText())
                        .filter(term -> OF_PREGNANCY.contains(term.id()))
                        .isPresent());
    }

    static Stream<Fault> supplementsAreNutrients(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode supplements = report.path("profile").path("supplements");
        return indices(supplements)
                .filter(i -> supplements.get(i).path("nutrient").isTextual())
                .filter(i -> !knowledge
                        .vocabulary()
                        .hasNutrient(supplements.get(i).path("nutrient").textValue()))
                .mapToObj(i -> new Fault(
                        "/profile/supplements/" + i + "/nutrient",
                        "unknown-nutrient",
                        "No nutrient has this id. Take one of GET /v1/catalogue/nutrients.",
                        knowledge
                                .vocabulary()
                                .nutrientsNear(
                                        supplements.get(i).path("nutrient").textValue())));
    }

    static Stream<Fault> labsAreNotFromTheFuture(JsonNode report, ReportCheck.Knowledge knowledge) {
        JsonNode labs = report.path("profile").path("labs");
        // Somewhere it may be tomorrow already.
        LocalDate latest = knowledge.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return indices(labs)
                .filter(i -> Times.day(labs.get(i).path("takenAt").asText())
                        .filter(day -> day.isAfter(latest))
                        .isPresent())
                .mapToObj(i -> new Fault(
                        "/profile/labs/" + i + "/takenAt",
                        "from-the-future",
                        "Send the day on which the sample was taken, or leave it out."));
    }

    private static double months(JsonNode age) {
        if (!age.path("value").isNumber()) {
            return Double.MAX_VALUE;
        }
        double value = age.path("value").doubleValue();
        return age.path("unit").asText().equals("months") ? value : value * MONTHS_A_YEAR;
    }

    private static IntStream indices(JsonNode array) {
        return IntStream.range(0, array.isArray() ? array.size() : 0);
    }

    private static Fault impossible(String pointer, String detail) {
        return new Fault(pointer, "impossible-combination", detail);
    }
}
