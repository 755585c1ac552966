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
    /** "never … like this": the denial is of something else. */
    UNDENIED,
    /** "maybe", "not sure if". */
    UNCERTAIN,
    /** "worried about", "risk of". */
    HYPOTHETICAL,
    /** "my father": someone else. */
    OTHER,
    /** "my son": someone for whom a report may be made. */
    WARD,
    /** "I", "my". */
    FIRST,
    /** "as a child", "used to": it is over. */
    PAST,
    /** "today", "still": it is not over. */
    NOW,
    /** "no longer", "stopped": it is over, whatever it was. */
    ENDED,
    /** "but", "although": what came before says nothing about what follows. */
    BREAK,
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
    /** "said", "told me": someone else's words. */
    SAID;

    /** The section of the grammar that lists its words. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
