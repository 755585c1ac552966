package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A sign on its way: what was said of it is added as it is found. */
final class SignDraft {

    private static final String PAIR = "pair";

    final Match match;
    final Meaning meaning;
    final State state;
    private @Nullable Integer severity;
    private @Nullable String duration;
    private @Nullable String course;
    private @Nullable String onset;
    private @Nullable String side;
    private boolean pair;
    private final TreeSet<String> context = new TreeSet<>();

    SignDraft(Match match, Meaning meaning, State state) {
        this.match = match;
        this.meaning = meaning;
        this.state = state;
    }

    /** Takes what is said of it, unless that was said before. */
    void add(Attribute attribute) {
        String value = attribute.value();
        switch (attribute.type()) {
            case SEVERITY -> severity = severity == null ? Integer.valueOf(value) : severity;
            case DURATION -> duration = duration == null ? value : duration;
            case COURSE -> course = course == null ? value : course;
            case ONSET -> onset = onset == null ? value : onset;
            case SIDE -> addSide(value);
            case CONTEXT -> context.add(value);
        }
    }

    /** "calves" are both of them as long as no side is named. */
    private void addSide(String value) {
        if (value.equals(PAIR)) {
            pair = true;
        } else {
            side = side == null || side.equals(value) ? value : "both";
        }
    }

    boolean lacks(Attribute.Type type) {
        return switch (type) {
            case SEVERITY -> severity == null;
            case DURATION -> duration == null;
            case COURSE -> course == null;
            case ONSET -> onset == null;
            case SIDE -> side == null;
            case CONTEXT -> context.isEmpty();
        };
    }

    ReadSign done(Span span) {
        List<String> contexts = new ArrayList<>(context);
        boolean present = state == State.PRESENT;
        return new ReadSign(
                meaning.id(),
                state,
                present ? severity : null,
                duration,
                course,
                onset,
                side == null && pair ? "both" : side,
                contexts,
                span);
    }
}
