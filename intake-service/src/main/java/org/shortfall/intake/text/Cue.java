package org.shortfall.intake.text;

import java.util.Locale;

/** What a word of the grammar does to the signs and facts near it. Named as the sections of the grammar files. */
enum Cue {
    /** "no", "without": what follows is denied. */
    NEGATION,
    /** "is absent", "nicht" at the end: what stands before is denied. */
    NEGATION_AFTER,
    /** "not only", "no relief": looks like a negation and is none. */
    NO_NEGATION,
    /** "can't": a "without" after it denies nothing. */
    UNABLE,
    /** "never … like this": the denial is of something else. */
    UNDENIED,
    /** "with", "because": a denial reaches no farther. */
    SCOPE_END,
    /** "maybe", "not sure if". */
    UNCERTAIN,
    /** "is it", "do I have": uncertain at the beginning of a sentence. */
    QUESTION,
    /** "worried about", "risk of". */
    HYPOTHETICAL,
    /** "my", "this": what one is worried about is there. */
    DEFINITE,
    /** "my father": someone else. */
    OTHER,
    /** "my son": someone for whom a report may be made. */
    WARD,
    /** "family history of": someone else in the family. */
    FAMILY,
    /** "he", "she": the person named before. */
    PRONOUN,
    /** "with", "from": the person named next is not who the sentence is about. */
    PREPOSITION,
    /** "I", "me". */
    FIRST,
    /** "my". */
    POSSESSIVE,
    /** "as a child", "used to": it is over. */
    PAST,
    /** "today", "still", "since": it is not over. */
    NOW,
    /** "no longer have": what follows is over. */
    ENDED_BEFORE,
    /** "has gone": what stands before is over. */
    ENDED_AFTER,
    /** "stopped taking": of medicines and habits, what follows is over. */
    DROPPED,
    /** "but", "although": what came before says nothing about what follows. */
    BREAK,
    /** German "doch": like "but" only after a comma. */
    BREAK_AT_COMMA,
    /** "or", "nor": a list goes on. */
    OR,
    /** "and". */
    AND,
    /** Words that begin a new statement after "and". */
    RESTART,
    /** "take", "on": a medicine follows. */
    TAKING,
    /** "allergic to". */
    ALLERGIC,
    /** "allergy", after the name of what one is allergic to. */
    ALLERGY_AFTER,
    /** "said", "told me": someone's words. */
    SAID,
    /** "asked if": what follows is neither said nor denied. */
    ASKED,
    /** "if", "ob": begins what is asked, after a comma. */
    WHETHER,
    /** "can cause", "leaflet": self-harm is spoken of in general. */
    MENTION,
    /** "plans": whoever denies them has not denied the thought. */
    PLAN;

    /** The section of the grammar that lists its words. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
