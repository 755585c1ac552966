package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds words that stand where a medicine stands and are in no vocabulary: "I take Xyzolol", "Xyzolol 5 mg". They are said
 * to be unrecognised and never dropped, for an unknown medicine may matter.
 */
final class Medicines {

    private static final int SHORTEST = 4;
    private static final Set<String> DOSES = Set.of("mg", "ug");

    private final Draft draft;
    private final Lexicon lexicon;

    Medicines(Draft draft) {
        this.draft = draft;
        this.lexicon = draft.lexicon;
    }

    /** Their places. */
    List<Span> unrecognised() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (isUnknown(i) && (hasDose(i) || isTaken(i))) {
                spans.add(draft.token(i).span());
                draft.understand(i, i + 1);
            }
        }
        return spans;
    }

    private boolean isUnknown(int i) {
        Token token = draft.token(i);
        return !draft.understood[i]
                && !token.isNumber()
                && token.word().length() >= SHORTEST
                && !lexicon.isFunction(token)
                && !lexicon.known.contains(token.stem())
                && !lexicon.notMedicines.contains(token.word())
                && !lexicon.doseUnits.containsKey(token.word());
    }

    private boolean hasDose(int i) {
        return i + 2 < draft.size()
                && draft.token(i + 1).isNumber()
                && draft.sentence[i + 1] == draft.sentence[i]
                && DOSES.contains(
                        lexicon.doseUnits.getOrDefault(draft.token(i + 2).word(), ""));
    }

    /** After a word for taking, or in a list of medicines that follows one. */
    private boolean isTaken(int i) {
        for (int j = i - 1; j >= 0 && draft.sentence[j] == draft.sentence[i]; j--) {
            if (draft.begins(Cue.TAKING, j)) {
                return !draft.token(j).word().equals("on") || isName(i);
            }
            boolean passes = draft.isMedicine[j]
                    || draft.begins(Cue.AND, j)
                    || lexicon.isLight(draft.token(j))
                    || draft.token(j).isNumber()
                    || lexicon.doseUnits.containsKey(draft.token(j).word())
                    || lexicon.supplementWords.contains(draft.token(j).word());
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** "on" stands before much else: only a capital letter within the sentence makes a name of what follows. */
    private boolean isName(int i) {
        return i > 0 && Character.isUpperCase(draft.text.charAt(draft.token(i).start()));
    }
}
