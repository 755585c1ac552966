package org.shortfall.intake.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.vocabulary.Ambiguity;

/** Words the questions about what may mean more than one thing, in the language of the report's locale. */
final class Questions {

    private final Lexicon lexicon;

    Questions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String which(List<Meaning> readings, @Nullable Ambiguity ambiguity) {
        @Nullable String asked = ambiguity == null ? null : of(ambiguity.question());
        if (asked != null) {
            return asked;
        }
        String between = lexicon.language == Language.DE ? " oder " : " or ";
        String labels = readings.stream()
                .map(reading -> lexicon.labels.getOrDefault(reading, reading.id()))
                .distinct()
                .collect(Collectors.joining(between));
        return (lexicon.language == Language.DE ? "Was ist gemeint: " : "Which do you mean: ") + labels + "?";
    }

    private @Nullable String of(Map<String, String> question) {
        return question.getOrDefault(lexicon.language.code(), question.get("en"));
    }

    /** A group of medicines was named, not a product. */
    String product(Meaning group) {
        String label = lexicon.labels.getOrDefault(group, group.id());
        return lexicon.language == Language.DE
                ? "Welches Medikament ist das genau (" + label + ")?"
                : "Which medicine is that exactly (" + label + ")?";
    }

    String unit() {
        return lexicon.language == Language.DE
                ? "In welcher Einheit steht dieses Ergebnis auf dem Befund?"
                : "Which unit does the report give for this result?";
    }
}
