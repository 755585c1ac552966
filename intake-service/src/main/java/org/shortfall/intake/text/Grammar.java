package org.shortfall.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a language that are not medical, by section, as {@code grammar.txt} has them. */
final class Grammar {

    /** Sections whose words are mended when they are misspelt. */
    static final List<String> MENDED = List.of(
            "severity",
            "course",
            "onset",
            "context",
            "duration",
            "weekday",
            "month",
            "other",
            "ward",
            "taking",
            "allergic");

    private final Map<String, List<String>> sections = new HashMap<>();

    private Grammar() {}

    /** Reads the grammar of a language from the resources. */
    static Grammar of(Language language) {
        Grammar grammar = new Grammar();
        try (InputStream in = Grammar.class.getResourceAsStream(language.code() + "/grammar.txt")) {
            if (in == null) {
                throw new IllegalStateException("no grammar for " + language.code());
            }
            grammar.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grammar;
    }

    private void read(BufferedReader lines) throws IOException {
        List<String> section = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), any -> new ArrayList<>());
            } else if (!line.startsWith("#")) {
                Arrays.stream(line.split(";"))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .forEach(section::add);
            }
        }
    }

    /** The phrases of a section; empty if there is none of this name. */
    List<String> phrases(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The phrases of a section for looking up. */
    Set<String> words(String section) {
        return new HashSet<>(phrases(section));
    }

    /** The pairs {@code left = right} of a section. */
    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new HashMap<>();
        phrases(section).forEach(line -> {
            int equals = line.indexOf('=');
            pairs.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return pairs;
    }

    /** The phrases of a section, of pairs only the left side. */
    List<String> left(String section) {
        return phrases(section).stream()
                .map(phrase -> phrase.indexOf('=') < 0 ? phrase : phrase.substring(0, phrase.indexOf('=')))
                .toList();
    }

    /** Every word of every section, as texts have them. */
    Set<String> words(Words words) {
        Set<String> all = new HashSet<>();
        sections.keySet()
                .forEach(section ->
                        left(section).forEach(phrase -> words.of(phrase).forEach(token -> all.add(token.word()))));
        return all;
    }

    /** The names of all sections. */
    Set<String> sections() {
        return sections.keySet();
    }
}
