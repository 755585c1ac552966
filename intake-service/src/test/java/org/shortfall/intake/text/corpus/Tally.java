package org.shortfall.intake.text.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts over one half of the corpus. */
final class Tally {

    int sentences;
    /** Items that were asked for. */
    int wanted;
    /** Items that were asked for and read, in the right state. */
    int found;
    /** Items that were read. */
    int read;
    /** Items that were read and are right. */
    int right;
    /** Signs that were read where the words deny something, or deny nothing in spite of a "not". */
    int negations;
    /** Such signs in the right state. */
    int negationsRight;
    /** Ids of other people, the past and figures of speech. */
    int traps;
    /** Those that were not taken for the person's own. */
    int trapsAvoided;
    /** Durations, sides, severities and the like of signs that were found. */
    int details;
    /** Those that are right. */
    int detailsRight;
    /** What went wrong, a line each; printed for the tuning half only. */
    final List<String> misses = new ArrayList<>();

    double recall() {
        return (double) found / wanted;
    }

    double precision() {
        return (double) right / read;
    }

    double negation() {
        return (double) negationsRight / negations;
    }

    double avoidance() {
        return (double) trapsAvoided / traps;
    }

    double detail() {
        return (double) detailsRight / details;
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-10s %9s %18s %18s %18s %18s %18s",
                "half",
                "sentences",
                "recall",
                "precision",
                "negation",
                "not own, avoided",
                "details");
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s %9d %18s %18s %18s %18s %18s",
                name,
                sentences,
                share(found, wanted),
                share(right, read),
                share(negationsRight, negations),
                share(trapsAvoided, traps),
                share(detailsRight, details));
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.3f (%d/%d)", (double) part / whole, part, whole);
    }
}
