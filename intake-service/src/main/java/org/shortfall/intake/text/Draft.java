package org.shortfall.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way to being understood: its words and where its sentences, clauses and parts end.
 *
 * <p>A sentence ends at a full stop or a line; a clause also at "but", and after a denial at "and my"; a part also at a comma.
 */
final class Draft {

    private static final int BARE = 2;
    private static final int SOON = 12;

    final Lexicon lexicon;
    final String text;
    final List<Token> tokens;
    final int[] sentence;
    final int[] clause;
    final int[] part;
    /** What each token was needed for; null where nothing understood it yet. */
    final boolean[] understood;

    final List<Found<Cue>> cues;
    /** Parts with a "no" in them. */
    private final boolean[] denied;

    private final boolean[] joins;
    private final boolean[] taken;
    private final boolean[] passedOver;
    private final boolean[] amounts;
    /** Words that name a medicine. */
    final boolean[] isMedicine;

    final List<Found<String>> pers;
    private final long[] begin;
    private final long[] within;
    private final long[] bySentence;

    /** Words of the grammar in the text, {@code [from, to)} in tokens. */
    record Found<T>(T what, int from, int to) {}

    Draft(LanguageCheck.Text words) {
        this.lexicon = words.lexicon();
        this.text = words.text();
        this.tokens = lexicon.mend(words.words());
        int size = tokens.size();
        this.sentence = new int[size];
        this.clause = new int[size];
        this.part = new int[size];
        this.understood = new boolean[size];
        this.cues = find(lexicon.cues);
        this.denied = new boolean[size + 1];
        this.joins = new boolean[size];
        this.taken = new boolean[size];
        this.passedOver = new boolean[size];
        this.amounts = new boolean[size];
        this.isMedicine = new boolean[size];
        this.pers = find(lexicon.pers);
        this.begin = new long[size];
        this.within = new long[size];
        this.bySentence = new long[size + 1];
        for (Found<Cue> cue : cues) {
            begin[cue.from()] |= bit(cue.what());
            for (int i = cue.from(); i < cue.to(); i++) {
                within[i] |= bit(cue.what());
            }
        }
        divide();
        for (Found<Cue> cue : cues) {
            bySentence[sentence[cue.from()]] |= bit(cue.what());
            denied[part[cue.from()]] |= cue.what() == Cue.NEGATION;
            joins[cue.from()] |= cue.what() == Cue.AND || cue.what() == Cue.OR;
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Whether the part of this token is no more than a word or two, as an item of a list is. */
    boolean isBare(int i) {
        int words = 0;
        for (int j = i; j >= 0 && part[j] == part[i] && words <= BARE; j--) {
            words += lexicon.isLight(token(j)) ? 0 : 1;
        }
        for (int j = i + 1; j < size() && part[j] == part[i] && words <= BARE; j++) {
            words += lexicon.isLight(token(j)) ? 0 : 1;
        }
        return words <= BARE && !denied[part[i]];
    }

    /** Marks what the chosen matches need; their words are no grammar any more. */
    void take(List<Match> matches) {
        for (Match match : matches) {
            for (int i : match.at()) {
                taken[i] |= !match.isIgnored();
                passedOver[i] |= match.isIgnored();
                understood[i] = true;
            }
        }
    }

    boolean isTaken(int i) {
        return taken[i];
    }

    /** Whether it belongs to something that is understood as neither a sign nor a fact. */
    boolean isPassedOver(int i) {
        return passedOver[i];
    }

    /** Whether the part that begins here is a German infinitive: ", mich umzubringen" belongs to what stands before it. */
    boolean isInfinitive(int from) {
        int last = from;
        while (last + 1 < size() && part[last + 1] == part[from] && last - from < SOON) {
            last++;
        }
        String verb = token(last).word();
        boolean after = last > from && token(last - 1).word().equals("zu");
        return lexicon.language == Language.DE && verb.endsWith("n") && (after || verb.indexOf("zu", 2) > 0);
    }

    /** Whether a word of this use begins here. */
    boolean begins(Cue cue, int i) {
        return (begin[i] & bit(cue)) != 0;
    }

    /** Whether this word is part of a phrase of this use. */
    boolean has(Cue cue, int i) {
        return (within[i] & bit(cue)) != 0;
    }

    /** Whether the sentence of this word has one of this use. */
    boolean hasInSentence(Cue cue, int i) {
        return (bySentence[sentence[i]] & bit(cue)) != 0;
    }

    /** Whether one of this use follows soon, in the same clause. */
    boolean followed(Cue cue, int from) {
        for (int i = from; i < Math.min(size(), from + SOON) && clause[i] == clause[from]; i++) {
            if (begins(cue, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this word is set off from the one before by a dash or a question mark, as an answer is. */
    boolean answers(int i) {
        return i > 0
                && text.substring(token(i - 1).end(), token(i).start())
                        .chars()
                        .anyMatch(c -> "-?\u2013\u2014".indexOf(c) >= 0);
    }

    /** Whether this character follows the word before the next one begins. */
    boolean endsWith(int i, char mark) {
        int to = i + 1 < size() ? token(i + 1).start() : text.length();
        return text.indexOf(mark, token(i).end(), to) >= 0;
    }

    /** "my husband says that": what follows is told, not had. */
    boolean isTold(int i) {
        return hasInSentence(Cue.SAID, i);
    }

    void understandSpan(Span span) {
        for (int i = 0; i < size(); i++) {
            understood[i] |= token(i).start() >= span.start() && token(i).end() <= span.end();
        }
    }

    /** The word, if it is still in the part of the one before it. */
    @Nullable
    String wordInPart(int i) {
        return i > 0 && i < size() && part[i] == part[i - 1] ? token(i).word() : null;
    }

    /** Whether a word for taking stands in the same clause, before this one. */
    boolean followsTaking(int i) {
        for (int j = i; j >= Math.max(0, i - SOON) && clause[j] == clause[i]; j--) {
            if (begins(Cue.TAKING, j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "tablets", "supplement" or the like stands beside these words, or a word for taking before them. */
    boolean isSupplementNear(int from, int to) {
        for (int i = Math.max(0, from - 1); i < Math.min(size(), to + 2); i++) {
            if (part[i] == part[from] && lexicon.supplementWords.contains(token(i).word())) {
                understood[i] = true;
                return true;
            }
        }
        return followsTaking(from);
    }

    boolean isAmountUsed(int i) {
        return amounts[i];
    }

    void useAmount(int from, int to) {
        for (int i = from; i < to; i++) {
            amounts[i] = true;
        }
    }

    private static long bit(Cue cue) {
        return 1L << cue.ordinal();
    }

    /** Whether this token goes on with a list: "and", "or", a slash or a comma. */
    boolean joins(int i) {
        Gap gap = token(i).gap();
        return joins[i] || gap == Gap.COMMA || gap == Gap.SLASH;
    }

    /** From the first to before the last of these tokens, in the text. */
    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    void understand(int from, int to) {
        for (int i = from; i < to; i++) {
            understood[i] = true;
        }
    }

    /** The longest phrase of this trie, by words, at each place. */
    <T> List<Found<T>> find(Trie<T> trie) {
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            findAt(i, trie, found);
        }
        return found;
    }

    private <T> void findAt(int from, Trie<T> trie, List<Found<T>> found) {
        List<T> values = List.of();
        int end = from;
        Trie<T> node = trie.step(token(from).word());
        for (int i = from; node != null; i++) {
            if (!node.values().isEmpty()) {
                values = node.values();
                end = i + 1;
            }
            boolean goesOn = i + 1 < size()
                    && token(i + 1).gap() != Gap.STOP
                    && token(i + 1).gap() != Gap.COMMA;
            node = goesOn ? node.step(token(i + 1).word()) : null;
        }
        for (T value : values) {
            found.add(new Found<>(value, from, end));
        }
    }

    /** "and my", "and a": says something new. */
    boolean restarts(int i) {
        return begins(Cue.AND, i) && i + 1 < size() && begins(Cue.RESTART, i + 1);
    }

    private void divide() {
        boolean denies = false;
        for (int i = 1; i < size(); i++) {
            Gap gap = token(i).gap();
            boolean stop = gap == Gap.STOP;
            denies |= begins(Cue.NEGATION, i - 1);
            boolean but = begins(Cue.BREAK, i) || (gap == Gap.COMMA && begins(Cue.BREAK_AT_COMMA, i));
            boolean broken = stop || but || (denies && restarts(i));
            denies &= !broken;
            boolean parted = broken || gap == Gap.COMMA;
            sentence[i] = sentence[i - 1] + (stop ? 1 : 0);
            clause[i] = clause[i - 1] + (broken ? 1 : 0);
            part[i] = part[i - 1] + (parted ? 1 : 0);
        }
    }
}
