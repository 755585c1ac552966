package org.shortfall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AdvicePrinterTest {

    private static final String ADVICE = """
            { "reportId": "r-1", "release": 12, "engine": "1.0.0", "outcome": "recommend",
              "triage": { "level": "routine", "within": "P28D",
                "because": [ { "rule": "rf", "message": "Night cramps for weeks.", "sources": ["nhs_leg_cramps"] } ],
                "checks": [ { "message": "If one leg also swells, call now." } ] },
              "findings": [ { "nutrient": "vitamin_b12", "direction": "deficiency", "score": 0.72, "band": "high",
                "certainty": "moderate", "purpose": "consider",
                "for": [ { "evidence": "foot_tingling", "sources": ["ods_b12", "nhs_leg_cramps"] } ],
                "against": [], "unknown": [], "tests": [] } ],
              "recommendations": [ { "nutrient": "vitamin_b12",
                "referenceIntake": { "type": "RDA", "value": 2.4, "unit": "ug", "authority": "NASEM", "sources": [] },
                "foods": [ { "food": "SR28:1", "name": "Soy milk", "portion": "1 cup", "grams": 240,
                  "amount": { "value": 1.2, "unit": "ug" }, "shareOfReference": 0.5 } ], "ask": [], "cautions": [] } ],
              "withheld": [ { "nutrient": "potassium", "code": "x", "message": "Not with this medicine.", "sources": [] } ],
              "sources": { "nhs_leg_cramps": { "title": "Leg cramps", "url": "https://example.org/cramps" } },
              "disclaimer": { "version": 1, "text": "This is not a diagnosis." } }
            """;

    @Test
    void care_comes_first_and_the_disclaimer_last() throws JsonProcessingException {
        assertThat(print(ADVICE))
                .startsWith("\nAdvice for demo-1 (report r-1, catalogue release 12, engine 1.0.0)")
                .containsSubsequence(
                        "See a clinician within 28 days",
                        "Night cramps for weeks. [1]",
                        "Check: If one leg also swells, call now.",
                        "What may fall short",
                        "What to eat",
                        "Left out, and why",
                        "Sources")
                .endsWith("This is not a diagnosis.\n");
    }

    @Test
    void a_finding_says_how_likely_and_why_with_numbered_sources() throws JsonProcessingException {
        assertThat(print(ADVICE))
                .contains("Vitamin B12: high (score 0.72, certainty moderate)")
                .contains("because of: foot tingling [2, 1]")
                .contains("[1] Leg cramps, https://example.org/cramps");
    }

    @Test
    void a_food_comes_with_its_portion_and_its_share() throws JsonProcessingException {
        assertThat(print(ADVICE))
                .contains("Vitamin B12, reference intake 2.4 ug a day (RDA, NASEM)")
                .contains("Soy milk, 1 cup (240 g): 1.2 ug, 50 % of the reference intake");
    }

    @Test
    void what_was_left_out_is_said_with_its_reason() throws JsonProcessingException {
        assertThat(print(ADVICE)).contains("Potassium: Not with this medicine.");
    }

    @Test
    void an_emergency_cannot_be_overlooked() throws JsonProcessingException {
        String advice = "{ \"triage\": { \"level\": \"emergency\", \"within\": \"PT0S\", \"because\": [] } }";

        assertThat(print(advice)).contains("EMERGENCY: get help now").doesNotContain("What to eat");
    }

    @Test
    void no_line_is_wider_than_the_terminal() throws JsonProcessingException {
        String longWinded = ADVICE.replace("Night cramps", "Night cramps that go on and on ".repeat(20));

        assertThat(print(longWinded).lines()).allMatch(line -> line.length() <= 100);
    }

    private static String print(String advice) throws JsonProcessingException {
        return AdvicePrinter.print("demo-1", AdviceOutline.of(new ObjectMapper().readTree(advice)));
    }
}
