package org.shortfall.local.door;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shortfall.local.demo.AdviceOutline;

/** Pieces of the page; all text that comes from elsewhere goes through {@link #escape}. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    static String link(String address, String text) {
        return "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>";
    }

    /** A table row; the first cell is its heading. The cells are HTML already. */
    static String row(String heading, String... cells) {
        return "<tr><th scope=\"row\">" + heading + "</th>"
                + Arrays.stream(cells).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining())
                + "</tr>\n";
    }

    static String outline(AdviceOutline outline) {
        return "<p>" + escape(outline.title()) + "</p>\n"
                + outline.sections().stream().map(Html::section).collect(Collectors.joining())
                + "<p class=\"disclaimer\">" + escape(outline.disclaimer()) + "</p>\n";
    }

    private static String section(AdviceOutline.Section section) {
        return "<h3>" + escape(section.heading()) + "</h3>\n<ul>\n"
                + section.entries().stream()
                        .map(entry -> "<li>" + escape(entry.text()) + details(entry.details()) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }

    private static String details(List<String> details) {
        return details.isEmpty()
                ? ""
                : details.stream()
                        .map(detail -> "<li>" + escape(detail) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
