package org.shortfall.intake.text;

import org.shortfall.intake.text.Draft.Found;

/**
 * What is denied, and how far a denial reaches.
 *
 * <p>"no fever or swelling but numb toes": a denial reaches over a list that is joined by "or", and ends at "but", at a
 * comma that begins something else, at "and" with a new statement, and where the person speaks of itself again. Whether "no
 * fever, cough, rash" denies one thing or three is open.
 */
final class Denials {

    /** A part of a list that a denial still reaches over has at most so many words. */
    private static final int LIST_ITEM = 4;

    /** No denial of people reaches farther; it also bounds the work on a text of nothing but denials. */
    private static final int FARTHEST = 30;

    private final Draft draft;
    private final boolean[] denied;
    /** Items of a bare list that begins with a denial. */
    private final boolean[] open;
    /** Words that are the denial itself. */
    private final boolean[] cue;

    Denials(Draft draft) {
        this.draft = draft;
        this.denied = new boolean[draft.size()];
        this.open = new boolean[draft.size()];
        this.cue = new boolean[draft.size()];
        for (Found<Cue> found : draft.cues) {
            switch (found.what()) {
                case NO_NEGATION -> draft.understand(found.from(), found.to());
                case NEGATION -> forward(found);
                case NEGATION_AFTER -> backward(found);
                default -> {}
            }
        }
    }

    /** Whether the text denies this; a denial that the phrase itself holds ("no appetite") is none. */
    boolean deny(Match match) {
        for (int i : match.at()) {
            if (denied[i]) {
                return true;
            }
        }
        for (int i = match.first(); i < match.end(); i++) {
            if (cue[i] && !match.covers(i)) {
                return true;
            }
        }
        return false;
    }

    /** "no plans to …": the plan is denied, not the thought. */
    boolean denyOnlyAPlan(Match match) {
        for (int i = Math.max(0, match.first() - LIST_ITEM); i < match.end(); i++) {
            if (draft.begins(Cue.PLAN, i) && draft.clause[i] == draft.clause[match.first()]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text may or may not deny this. */
    boolean mayDeny(Match match) {
        return open[match.first()];
    }

    boolean isDenied(int token) {
        return denied[token];
    }

    private void forward(Found<Cue> found) {
        if (isNoDenial(found)) {
            return;
        }
        mark(cue, found.from(), found.to());
        draft.understand(found.from(), found.to());
        int i = found.to();
        for (; i < draft.size() && reaches(found, i); i++) {
            denied[i] = true;
        }
        boolean goesOn = i < draft.size() && draft.clause[i] == draft.clause[found.from()];
        if (goesOn && draft.token(i).gap() == Gap.COMMA && beginsSentence(found.from())) {
            openList(i);
        }
    }

    private boolean beginsSentence(int from) {
        for (int i = from - 1; i >= 0 && draft.sentence[i] == draft.sentence[from]; i--) {
            if (draft.part[i] != draft.part[from] || draft.isTaken(i)) {
                return false;
            }
        }
        return true;
    }

    /** From this comma to the end of the sentence, if nothing but bare items follow. */
    private void openList(int comma) {
        int to = comma;
        int words = 0;
        for (; to < draft.size() && draft.sentence[to] == draft.sentence[comma]; to++) {
            words = draft.token(to).gap() == Gap.COMMA ? 1 : words + 1;
            boolean bare = words <= LIST_ITEM
                    && draft.clause[to] == draft.clause[comma]
                    && !draft.begins(Cue.FIRST, to)
                    && !(words == 1 && draft.begins(Cue.RESTART, to));
            if (!bare || to > comma + FARTHEST) {
                return;
            }
        }
        mark(open, comma, to);
    }

    private boolean isNoDenial(Found<Cue> found) {
        return draft.isTaken(found.from())
                || draft.has(Cue.NO_NEGATION, found.from())
                || isDouble(found)
                || isNeeded(found)
                || isOfSomethingElse(found);
    }

    /** "not without", "nicht ohne". */
    private boolean isDouble(Found<Cue> found) {
        int next = found.to();
        boolean deniesADenial = next < draft.size() && draft.begins(Cue.NEGATION, next) && !isPlain(next);
        return deniesADenial || (found.from() > 0 && cueBefore(found.from()) && !isPlain(found.from()));
    }

    /** "can't walk without holding on", "can't lie flat without pillows": what stands there is what it takes. */
    private boolean isNeeded(Found<Cue> found) {
        if (isPlain(found.from())) {
            return false;
        }
        for (int i = found.from() - 1; i >= 0 && draft.part[i] == draft.part[found.from()]; i--) {
            if (draft.begins(Cue.UNABLE, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean cueBefore(int i) {
        return draft.begins(Cue.NEGATION, i - 1) && draft.part[i - 1] == draft.part[i];
    }

    /** "not … any": two denials that are one, as in "never had no fever". */
    private boolean isPlain(int i) {
        return !draft.lexicon.privative.contains(draft.token(i).word());
    }

    /** "I have never been so tired" says that one is. */
    private boolean isOfSomethingElse(Found<Cue> found) {
        return draft.lexicon.never.contains(draft.token(found.from()).word())
                && draft.followed(Cue.UNDENIED, found.to());
    }

    private boolean reaches(Found<Cue> found, int i) {
        if (draft.clause[i] != draft.clause[found.from()]
                || draft.begins(Cue.SCOPE_END, i)
                || i > found.to() + FARTHEST) {
            return false;
        }
        if (draft.token(i).gap() == Gap.COMMA && draft.isInfinitive(i)) {
            return true;
        }
        if (draft.token(i).gap() == Gap.COMMA && !listGoesOn(i)) {
            return false;
        }
        return i == found.to() || !draft.begins(Cue.FIRST, i);
    }

    /** Whether short items follow until an "or". */
    private boolean listGoesOn(int comma) {
        int words = 0;
        for (int i = comma; i < draft.size() && draft.clause[i] == draft.clause[comma]; i++) {
            words = draft.token(i).gap() == Gap.COMMA ? 0 : words + 1;
            if (words > LIST_ITEM || draft.begins(Cue.FIRST, i)) {
                return false;
            }
            if (draft.begins(Cue.OR, i)) {
                return true;
            }
        }
        return false;
    }

    private void backward(Found<Cue> found) {
        boolean ends = found.to() == draft.size()
                || draft.part[found.to()] != draft.part[found.from()]
                || draft.begins(Cue.AND, found.to());
        if (!ends || found.from() == 0 || draft.isTaken(found.from()) || draft.has(Cue.NO_NEGATION, found.from())) {
            return;
        }
        boolean alone = draft.part[found.from() - 1] != draft.part[found.from()];
        if (alone && !draft.answers(found.from())) {
            return;
        }
        int part = draft.part[found.from() - 1];
        for (int i = found.from() - 1; i >= 0 && draft.part[i] == part; i--) {
            denied[i] = true;
        }
        draft.understand(found.from(), found.to());
    }

    private static void mark(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
        }
    }
}
