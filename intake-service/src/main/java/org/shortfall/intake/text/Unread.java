package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.List;

/** The words that nothing was understood of, neighbours together. Words without meaning of their own are passed over. */
final class Unread {

    private final Draft draft;

    Unread(Draft draft) {
        this.draft = draft;
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < draft.size(); i++) {
            if (!isUnread(i)) {
                continue;
            }
            boolean together = last >= 0 && draft.part[i] == draft.part[last] && onlyFillers(last + 1, i);
            if (together) {
                spans.set(spans.size() - 1, spans.getLast().with(draft.token(i).span()));
            } else {
                spans.add(draft.token(i).span());
            }
            last = i;
        }
        return spans;
    }

    private boolean isUnread(int i) {
        Token token = draft.token(i);
        boolean letter = token.word().length() == 1 && !token.isNumber();
        return !draft.understood[i] && !letter && !draft.lexicon.isFunction(token) && !draft.lexicon.isLight(token);
    }

    private boolean onlyFillers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (draft.understood[i]) {
                return false;
            }
        }
        return to - from <= 2;
    }
}
