package org.shortfall.local.demo;

import java.util.ArrayList;
import java.util.List;

/** An advice for a terminal of 100 columns. */
final class AdvicePrinter {

    private static final int WIDTH = 100;

    private AdvicePrinter() {}

    static String print(String subjectId, AdviceOutline outline) {
        StringBuilder text = new StringBuilder();
        text.append("\nAdvice for ")
                .append(subjectId)
                .append(" (")
                .append(outline.title())
                .append(")\n");
        for (AdviceOutline.Section section : outline.sections()) {
            text.append("\n  ").append(section.heading()).append('\n');
            for (AdviceOutline.Entry entry : section.entries()) {
                wrap(text, "    ", "        ", entry.text());
                entry.details().forEach(detail -> wrap(text, "      - ", "        ", detail));
            }
        }
        text.append('\n');
        wrap(text, "  ", "  ", outline.disclaimer());
        return text.toString();
    }

    private static void wrap(StringBuilder text, String first, String others, String words) {
        String indent = first;
        for (String line : lines(words, WIDTH - others.length())) {
            text.append(indent).append(line).append('\n');
            indent = others;
        }
    }

    private static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
