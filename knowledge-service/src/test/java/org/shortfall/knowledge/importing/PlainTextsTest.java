package org.shortfall.knowledge.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read when it matters: safety texts, messages of rules, the words of the engine and guidance. */
class PlainTextsTest {

    private static final double HIGHEST_GRADE = 8.0;
    /** The recipe of the drink against fluid loss: names of salts and their amounts, which have no plainer word. */
    private static final Set<String> EXCEPTIONS = Set.of("guidance.hydr_ors");

    /** A diagnosis ("you have", but for "if you have"), a promise, a dose to take. */
    private static final Pattern BANNED =
            Pattern.compile("(?i)(?<!\\bif )(?<!\\bdo )(?<!\\bwhich )(?<!\\bthat )\\byou have\\b"
                    + "|\\bcures?\\b|\\bSie haben\\b|\\bheilt\\b"
                    + "|\\b(?:take|nehmen Sie)( \\w+)? \\d+ ?(?:mg|µg|ug|IE|IU)\\b");

    @ParameterizedTest
    @EnumSource
    void every_plain_text_is_at_grade_8_or_below(Readability language) {
        Map<String, Double> hard = new TreeMap<>();
        texts(language).forEach((key, text) -> {
            double grade = language.grade(text);
            if (grade > HIGHEST_GRADE && !EXCEPTIONS.contains(key)) {
                hard.put(key + ": " + text, grade);
            }
        });

        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_text_diagnoses_promises_a_cure_or_names_a_dose(Readability language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(BANNED.matcher(text).find())
                        .as(key + ": " + text)
                        .isFalse());
    }

    @Test
    void no_german_text_of_any_table_diagnoses_promises_a_cure_or_names_a_dose() {
        assertThat(GermanTables.texts())
                .allSatisfy(text -> assertThat(BANNED.matcher(text.words()).find())
                        .as(text.key() + ": " + text.words())
                        .isFalse());
    }

    @Test
    void every_text_has_its_key_in_both_languages_and_is_not_the_same_text() {
        Map<String, String> english = texts(Readability.ENGLISH);
        Map<String, String> german = texts(Readability.GERMAN);

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german).allSatisfy((key, text) -> assertThat(text).isNotEqualTo(english.get(key)));
    }

    @Test
    void placeholders_are_the_same_in_both_languages() {
        Map<String, String> english = texts(Readability.ENGLISH);

        assertThat(texts(Readability.GERMAN))
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @Test
    void the_message_of_an_emergency_says_in_german_too_that_it_is_one() {
        Pattern now = Pattern.compile("sofort|jetzt|Notruf|Notaufnahme|Notfall|Notdienst|Klinik|heute");

        assertThat(germanMessages("emergency"))
                .isNotEmpty()
                .allSatisfy((rule, message) -> assertThat(message).as(rule).containsPattern(now));
    }

    @Test
    void the_message_of_an_urgent_rule_says_in_german_too_how_soon() {
        Pattern soon = Pattern.compile("sofort|jetzt|heute|morgen|bald|eines Tages|Stunden|Tagen|Notruf|Notaufnahme");

        assertThat(germanMessages("urgent"))
                .isNotEmpty()
                .allSatisfy((rule, message) -> assertThat(message).as(rule).containsPattern(soon));
    }

    @Test
    void german_speaks_to_the_reader_as_sie() {
        assertThat(texts(Readability.GERMAN))
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContainPattern("\\b(du|dich|dir|dein|deine|deinen|euch)\\b"));
    }

    private static Map<String, String> germanMessages(String triage) {
        Map<String, String> german = Resources.csv("de/rules.csv").stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("message")));
        return rules().filter(rule -> rule.path("triage").asText().equals(triage))
                .map(rule -> rule.path("id").asText())
                .collect(Collectors.toMap(id -> id, id -> german.getOrDefault(id, "")));
    }

    private static Stream<JsonNode> rules() {
        return Stream.of("rules/red_flag_rules.json", "rules/routine_rules.json")
                .flatMap(file -> Resources.json(file).path("rules").valueStream());
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Readability language) {
        Map<String, String> texts = new TreeMap<>();
        String locale = language == Readability.ENGLISH ? "en" : "de";
        Resources.json("texts." + locale + ".json")
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        if (language == Readability.GERMAN) {
            Resources.csv("de/rules.csv").forEach(row -> texts.put("rule." + row.text("id"), row.text("message")));
            Resources.csv("de/guidance.csv")
                    .forEach(row -> texts.put("guidance." + row.text("id"), row.text("statement")));
        } else {
            Resources.csv("diet_hydration_guidance.csv")
                    .forEach(row -> texts.put("guidance." + row.text("guidance_id"), row.text("statement")));
            Stream.of("rules/red_flag_rules.json", "rules/routine_rules.json")
                    .flatMap(file -> Resources.json(file).path("rules").valueStream())
                    .forEach(rule -> texts.put(
                            "rule." + rule.path("id").asText(),
                            rule.path("message").asText()));
        }
        return texts;
    }
}
