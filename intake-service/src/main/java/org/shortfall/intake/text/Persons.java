package org.shortfall.intake.text;

import org.shortfall.intake.text.Draft.Found;

/**
 * Of whom the text speaks at each word.
 *
 * <p>Someone else is named as the subject of a sentence ("my father had a clot"); it is about the writer again from "I",
 * "me" or "my" on, after a comma, and in the next sentence unless that says "he" or "she".
 */
final class Persons {

    /** Who. */
    enum Who {
        NOBODY_NAMED,
        WRITER,
        /** A child or whoever else a report may be made for. */
        WARD,
        OTHER,
        /** Relatives as such: "family history of". */
        FAMILY
    }

    private static final int NEAR = 4;
    private static final int FARTHEST = 40;

    private final Draft draft;
    private final Who[] who;
    private Who named = Who.NOBODY_NAMED;

    Persons(Draft draft) {
        this.draft = draft;
        this.who = new Who[draft.size()];
        Who subject = Who.NOBODY_NAMED;
        for (int i = 0; i < draft.size(); i++) {
            subject = next(i, subject);
            who[i] = subject;
        }
        draft.cues.stream()
                .filter(cue -> cue.what() == Cue.FAMILY && !draft.isTaken(cue.from()))
                .forEach(this::family);
    }

    Who at(int token) {
        return who[token];
    }

    private Who next(int i, Who subject) {
        Gap gap = draft.token(i).gap();
        boolean over = gap == Gap.STOP || (gap == Gap.COMMA && subject == Who.OTHER && !continues(i));
        Who before = over ? Who.NOBODY_NAMED : subject;
        if (draft.begins(Cue.FIRST, i)) {
            return Who.WRITER;
        }
        if (draft.begins(Cue.PRONOUN, i)) {
            return pronoun(i, before);
        }
        if (isSubject(i)) {
            named = draft.begins(Cue.WARD, i) ? Who.WARD : Who.OTHER;
            draft.understand(i, i + 1);
            return named;
        }
        return draft.begins(Cue.POSSESSIVE, i) && !isHis(i) && !personFollows(i) ? Who.WRITER : before;
    }

    private Who pronoun(int i, Who before) {
        if (named == Who.NOBODY_NAMED) {
            // German "sie" is also "they", "you" and the pains just named.
            return draft.lexicon.language == Language.DE ? before : Who.WARD;
        }
        return named;
    }

    private boolean isHis(int i) {
        return draft.lexicon.third.contains(draft.token(i).word());
    }

    private boolean continues(int i) {
        return draft.begins(Cue.PRONOUN, i) || draft.token(i).isNumber() || isHis(i);
    }

    private boolean personFollows(int i) {
        for (int j = i; j < Math.min(draft.size(), i + NEAR); j++) {
            if (isPerson(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int i) {
        return draft.begins(Cue.OTHER, i) || draft.begins(Cue.WARD, i);
    }

    /** "my father has", but not "from my father". */
    private boolean isSubject(int i) {
        if (!isPerson(i) || draft.isTaken(i)) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && draft.part[before] == draft.part[i] && draft.begins(Cue.POSSESSIVE, before)) {
            before--;
        }
        return before < 0 || draft.part[before] != draft.part[i] || !draft.begins(Cue.PREPOSITION, before);
    }

    private void family(Found<Cue> cue) {
        int part = draft.part[cue.from()];
        for (int i = cue.to(); i < Math.min(draft.size(), cue.to() + FARTHEST) && draft.part[i] == part; i++) {
            who[i] = Who.FAMILY;
        }
        for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - FARTHEST) && draft.part[i] == part; i--) {
            who[i] = Who.FAMILY;
        }
        draft.understand(cue.from(), cue.to());
    }
}
