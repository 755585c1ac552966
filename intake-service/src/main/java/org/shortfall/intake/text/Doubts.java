package org.shortfall.intake.text;

import org.shortfall.intake.text.Draft.Found;

/** What is only supposed, feared, over, or quoted, word by word. */
final class Doubts {

    private static final int SHORT_QUESTION = 5;
    private static final int NEAR = 5;
    private static final int FARTHEST = 40;

    private final Draft draft;
    final boolean[] unsure;
    final boolean[] feared;
    final boolean[] past;
    final boolean[] ended;
    final boolean[] dropped;
    final boolean[] quoted;
    /** What someone asks, whatever the answer. */
    final boolean[] asked;
    /** Where self-harm is spoken of in general. */
    final boolean[] mentioned;

    Doubts(Draft draft) {
        this.draft = draft;
        int size = draft.size();
        this.unsure = new boolean[size];
        this.feared = new boolean[size];
        this.past = new boolean[size];
        this.ended = new boolean[size];
        this.dropped = new boolean[size];
        this.quoted = new boolean[size];
        this.asked = new boolean[size];
        this.mentioned = new boolean[size];
        draft.cues.stream().filter(this::isGrammar).forEach(this::mark);
        quotations();
        shortQuestions();
    }

    /** A word of a sign is no grammar; but "Angst" in "Angst vor" is both. */
    private boolean isGrammar(Found<Cue> cue) {
        boolean whole = cue.what() != Cue.HYPOTHETICAL || cue.to() - cue.from() == 1;
        return !draft.isTaken(cue.from()) || (!whole && !draft.isTaken(cue.to() - 1));
    }

    private void mark(Found<Cue> cue) {
        switch (cue.what()) {
            case UNCERTAIN -> uncertain(cue);
            case QUESTION -> question(cue);
            case HYPOTHETICAL -> feared(cue);
            case PAST -> past(cue);
            case ENDED_BEFORE -> over(cue, ended);
            case ENDED_AFTER -> ended(cue);
            case DROPPED -> over(cue, dropped);
            case ASKED -> asked(cue);
            case MENTION -> mentioned(cue);
            default -> {}
        }
    }

    private void asked(Found<Cue> cue) {
        int from = cue.to();
        while (from < draft.size() && from < cue.to() + NEAR && !draft.begins(Cue.WHETHER, from)) {
            from++;
        }
        if (from == draft.size() || from == cue.to() + NEAR || draft.sentence[from] != draft.sentence[cue.from()]) {
            return;
        }
        int to = from;
        while (to < draft.size() && draft.part[to] == draft.part[from] && to - from < FARTHEST) {
            to++;
        }
        fill(asked, from, to);
        fill(unsure, from, to);
        draft.understand(cue.from(), cue.to());
    }

    /** From the start of the part to where the person speaks of itself; nothing if that is before the mention. */
    private void mentioned(Found<Cue> cue) {
        int from = partStart(cue);
        int to = from;
        int end = partEnd(cue);
        while (to < end && !draft.begins(Cue.FIRST, to) && !(draft.begins(Cue.AND, to) && to > cue.from())) {
            to++;
        }
        if (to > cue.from() && (to == end || draft.begins(Cue.AND, to))) {
            fill(mentioned, from, to);
        }
    }

    private void uncertain(Found<Cue> cue) {
        boolean last = cue.to() == draft.size() || draft.part[cue.to()] != draft.part[cue.from()];
        if (last) {
            before(cue, unsure);
        } else {
            after(cue, unsure);
        }
    }

    private void question(Found<Cue> cue) {
        if (cue.from() == 0 || draft.part[cue.from() - 1] != draft.part[cue.from()]) {
            after(cue, unsure);
        }
    }

    private void feared(Found<Cue> cue) {
        boolean definite = cue.to() < draft.size() && draft.begins(Cue.DEFINITE, cue.to());
        if (!definite) {
            after(cue, feared);
        }
    }

    private void past(Found<Cue> cue) {
        int from = statementStart(cue);
        int to = statementEnd(cue);
        for (int i = from; i < to; i++) {
            if (draft.begins(Cue.NOW, i) && !(cue.from() <= i && i < cue.to())) {
                return;
            }
        }
        fill(past, from, to);
        draft.understand(cue.from(), cue.to());
    }

    private void ended(Found<Cue> cue) {
        boolean last = cue.to() == statementEnd(cue);
        if (last) {
            fill(ended, statementStart(cue), cue.from());
            draft.understand(cue.from(), cue.to());
        }
    }

    /** "Ibuprofen abgesetzt": at the end it is said of what stands before. */
    private void over(Found<Cue> cue, boolean[] marks) {
        if (cue.to() == statementEnd(cue) && draft.lexicon.language == Language.DE) {
            fill(marks, statementStart(cue), cue.from());
        }
        fill(marks, cue.to(), statementEnd(cue));
        draft.understand(cue.from(), cue.to());
    }

    private void after(Found<Cue> cue, boolean[] marks) {
        fill(marks, cue.to(), partEnd(cue));
        draft.understand(cue.from(), cue.to());
    }

    private void before(Found<Cue> cue, boolean[] marks) {
        fill(marks, partStart(cue), cue.from());
        draft.understand(cue.from(), cue.to());
    }

    /** What is over ends at "and my": "my chest hurts and I don't smoke any more". */
    private int statementStart(Found<Cue> cue) {
        int from = cue.from();
        int start = partStart(cue);
        while (from > start && !draft.restarts(from)) {
            from--;
        }
        return from;
    }

    private int statementEnd(Found<Cue> cue) {
        int to = cue.to();
        int end = partEnd(cue);
        while (to < end && !draft.restarts(to)) {
            to++;
        }
        return to;
    }

    private int partStart(Found<Cue> cue) {
        int from = cue.from();
        while (from > 0 && draft.part[from - 1] == draft.part[cue.from()] && cue.from() - from < FARTHEST) {
            from--;
        }
        return from;
    }

    private int partEnd(Found<Cue> cue) {
        int to = cue.to();
        while (to < draft.size() && draft.part[to] == draft.part[cue.from()] && to - cue.to() < FARTHEST) {
            to++;
        }
        return to;
    }

    /** Words between quotation marks count as another's only if someone is said to have said them. */
    private void quotations() {
        boolean inside = false;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.token(i).gap() == Gap.QUOTE) {
                inside = !inside && draft.hasInSentence(Cue.SAID, i);
            }
            quoted[i] = inside;
        }
    }

    /** "Anaemia?" asks; "I have had chest pain, what is it?" tells. */
    private void shortQuestions() {
        int from = 0;
        for (int i = 1; i <= draft.size(); i++) {
            if (i == draft.size() || draft.sentence[i] != draft.sentence[from]) {
                if (i - from <= SHORT_QUESTION && draft.endsWith(i - 1, '?') && !draft.hasInSentence(Cue.FIRST, from)) {
                    fill(unsure, from, i);
                }
                from = i;
            }
        }
    }

    private static void fill(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
        }
    }
}
