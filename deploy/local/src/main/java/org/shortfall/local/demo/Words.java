package org.shortfall.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns codes of an advice into words, and numbers the sources in the order in which they are first named. */
final class Words {

    private static final Pattern WITHIN = Pattern.compile("PT?(\\d+)([HDWMS])");
    private static final String VITAMIN = "vitamin ";

    private final JsonNode sources;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Words(JsonNode sources) {
        this.sources = sources;
    }

    /** {@code " [1, 4]"}, or nothing. */
    String sources(JsonNode ids) {
        List<String> cited = new ArrayList<>();
        ids.forEach(id -> cited.add(number(id.asText())));
        return cited.isEmpty() ? "" : " [" + String.join(", ", cited) + "]";
    }

    /** What was cited so far. */
    List<AdviceOutline.Entry> cited() {
        return numbers.entrySet().stream()
                .map(entry ->
                        new AdviceOutline.Entry("[" + entry.getValue() + "] " + source(entry.getKey()), List.of()))
                .toList();
    }

    /** {@code "because of: tingling feet [1], vegan diet"}; nothing of an empty list. */
    Optional<String> list(String label, JsonNode items, String field) {
        List<String> parts = new ArrayList<>();
        items.forEach(item -> parts.add(
                lower(item.isTextual() ? plain(item.asText()) : name(item, field)) + sources(item.path("sources"))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(label + ": " + String.join(", ", parts));
    }

    /** {@code ", reference intake 2.4 ug a day (RDA, NASEM) [2]"}. */
    String reference(JsonNode intake) {
        return intake.has("value")
                ? ", reference intake " + amount(intake) + " a day ("
                        + intake.path("type").asText() + ", "
                        + intake.path("authority").asText() + ")" + sources(intake.path("sources"))
                : "";
    }

    static String food(JsonNode food) {
        String share = food.path("shareOfReference").isNumber()
                ? ", " + percent(food.path("shareOfReference").decimalValue()) + " of the reference intake"
                : "";
        String portion = food.path("portion").asText();
        String grams = food.has("grams") && !portion.contains(" g")
                ? " (" + food.path("grams").asText() + " g)"
                : "";
        return name(food, "food") + ", " + portion + grams + ": " + amount(food.path("amount")) + share;
    }

    static String test(JsonNode test) {
        String limit = test.path("limit").asText();
        return test.isTextual()
                ? plain(test.asText())
                : name(test, "test") + (limit.isEmpty() ? "" : " (" + limit + ")");
    }

    static String message(JsonNode item) {
        return item.isTextual()
                ? item.asText()
                : item.path("message").asText(item.path("text").asText());
    }

    static String triage(String level, String within) {
        return switch (level) {
            case "emergency" -> "EMERGENCY: get help now";
            case "urgent" -> "URGENT: see a clinician " + (within.isEmpty() ? "today" : within(within));
            case "routine" -> "See a clinician" + (within.isEmpty() ? "" : " " + within(within));
            case "self_care" -> "Nothing here needs a clinician by itself";
            default -> plain(level);
        };
    }

    /** The display name if there is one, else the code in plain words. */
    static String name(JsonNode item, String field) {
        JsonNode value = item.path(field);
        String name = item.path("name").asText(value.path("name").asText());
        return name.isEmpty() ? plain(value.asText(value.path("id").asText())) : name;
    }

    /** {@code vitamin_b12} → {@code Vitamin B12}, {@code foot_tingling} → {@code Foot tingling}. */
    static String plain(String code) {
        String spaced = code.replace('_', ' ').replace('-', ' ');
        if (spaced.startsWith(VITAMIN)) {
            return "Vitamin " + spaced.substring(VITAMIN.length()).toUpperCase(Locale.ROOT);
        }
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String lower(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation || name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String within(String iso) {
        Matcher matcher = WITHIN.matcher(iso);
        if (!matcher.matches()) {
            return "within " + iso;
        }
        String number = matcher.group(1);
        String unit = switch (matcher.group(2)) {
            case "H" -> "hour";
            case "D" -> "day";
            case "W" -> "week";
            default -> "month";
        };
        return number.equals("0") ? "now" : "within " + number + " " + unit + (number.equals("1") ? "" : "s");
    }

    private static String amount(JsonNode amount) {
        return amount.path("value").asText() + " " + amount.path("unit").asText();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private String number(String id) {
        return Integer.toString(numbers.computeIfAbsent(id, unseen -> numbers.size() + 1));
    }

    private String source(String id) {
        JsonNode source = sources.path(id);
        String title = source.path("title").asText(plain(id));
        String address = source.path("url").asText();
        return address.isEmpty() ? title : title + ", " + address;
    }
}
