package org.shortfall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An advice in words, in the order in which a person should read it: care first, then findings, food, what was left out.
 *
 * <p>Reads only what it knows of the event and passes over what is missing.
 */
public record AdviceOutline(String title, List<Section> sections, String disclaimer) {

    /** One heading with its entries. */
    public record Section(String heading, List<Entry> entries) {}

    /** One line and what explains it. */
    public record Entry(String text, List<String> details) {}

    public AdviceOutline {
        sections = List.copyOf(sections);
    }

    /** Of the value of an advice event. */
    public static AdviceOutline of(JsonNode advice) {
        Words words = new Words(advice.path("sources"));
        List<Section> sections = new ArrayList<>();
        add(sections, "How soon to see someone", List.of(triage(advice.path("triage"), words)));
        add(sections, "What may fall short", each(advice.path("findings"), finding -> finding(finding, words)));
        add(sections, "What to eat", each(advice.path("recommendations"), item -> recommendation(item, words)));
        add(sections, "Left out, and why", each(advice.path("withheld"), item -> withheld(item, words)));
        add(sections, "Good to know", each(advice.path("guidance"), item -> guidance(item, words)));
        add(
                sections,
                "Not known yet",
                each(
                        advice.path("missing"),
                        item -> new Entry(
                                Words.plain(item.path("fact").asText()) + ": "
                                        + item.path("why").asText(),
                                List.of())));
        add(
                sections,
                "Questions that would help",
                each(
                        advice.path("questions"),
                        item -> new Entry(item.path("text").asText(), List.of())));
        add(sections, "Sources", words.cited());
        return new AdviceOutline(
                "report " + advice.path("reportId").asText() + ", catalogue release "
                        + advice.path("release").asText() + ", engine "
                        + advice.path("engine").asText(),
                sections,
                advice.path("disclaimer").path("text").asText());
    }

    private static Entry triage(JsonNode triage, Words words) {
        List<String> details = new ArrayList<>();
        triage.path("because")
                .forEach(
                        reason -> details.add(reason.path("message").asText() + words.sources(reason.path("sources"))));
        triage.path("checks")
                .forEach(check -> details.add("Check: " + check.path("message").asText()));
        return new Entry(
                Words.triage(
                        triage.path("level").asText(), triage.path("within").asText()),
                details);
    }

    private static Entry finding(JsonNode finding, Words words) {
        List<String> details = new ArrayList<>();
        words.list("because of", finding.path("for"), "evidence").ifPresent(details::add);
        words.list("against it", finding.path("against"), "evidence").ifPresent(details::add);
        words.list("not known", finding.path("unknown"), "evidence").ifPresent(details::add);
        finding.path("tests").forEach(test -> details.add("a test that tells more: " + Words.test(test)));
        String direction = finding.path("direction").asText().equals("excess") ? " (too much)" : "";
        String purpose = finding.path("purpose").asText().equals("tell_clinician") ? "; tell the clinician" : "";
        return new Entry(
                Words.name(finding, "nutrient") + direction + ": "
                        + finding.path("band").asText() + " (score "
                        + finding.path("score").asText() + ", certainty "
                        + finding.path("certainty").asText() + ")"
                        + purpose,
                details);
    }

    private static Entry recommendation(JsonNode item, Words words) {
        List<String> details = new ArrayList<>();
        item.path("foods").forEach(food -> details.add(Words.food(food)));
        item.path("ask").forEach(ask -> details.add(Words.message(ask)));
        item.path("cautions")
                .forEach(caution ->
                        details.add("Take care: " + Words.message(caution) + words.sources(caution.path("sources"))));
        return new Entry(Words.name(item, "nutrient") + words.reference(item.path("referenceIntake")), details);
    }

    private static Entry withheld(JsonNode item, Words words) {
        String what = item.has("food") ? Words.name(item, "food") : Words.name(item, "nutrient");
        return new Entry(what + ": " + item.path("message").asText() + words.sources(item.path("sources")), List.of());
    }

    private static Entry guidance(JsonNode item, Words words) {
        return new Entry(Words.message(item) + words.sources(item.path("sources")), List.of());
    }

    private static List<Entry> each(JsonNode items, java.util.function.Function<JsonNode, Entry> toEntry) {
        List<Entry> entries = new ArrayList<>();
        items.forEach(item -> entries.add(toEntry.apply(item)));
        return entries;
    }

    private static void add(List<Section> sections, String heading, List<Entry> entries) {
        Optional.of(entries)
                .filter(list -> !list.isEmpty())
                .ifPresent(list -> sections.add(new Section(heading, list)));
    }
}
