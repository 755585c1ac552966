package org.shortfall.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that look like a misspelt word of the catalogue and are words of their own: "horse" is not "hoarse". */
final class RealWords {

    private RealWords() {}

    /** All of a language, as texts have them. */
    static Set<String> of(Language language) {
        try (InputStream in = RealWords.class.getResourceAsStream(language.code() + "/real-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("no list of words for " + language.code());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
