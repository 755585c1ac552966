package org.shortfall.advice.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The subject's earlier reports, oldest first. What they remember may only restrict an advice: it never relaxes one and
 * never scores.
 */
public record SubjectHistory(List<Entry> entries) {

    /** Pregnancy and medicines are believed for this long after they were last said. */
    static final Duration SHORT_MEMORY = Duration.ofDays(90);

    /** One earlier report and when the broker took it. */
    public record Entry(Instant receivedAt, SymptomReport report) {}

    public SubjectHistory {
        entries = List.copyOf(entries);
    }

    public static SubjectHistory none() {
        return new SubjectHistory(List.of());
    }

    /** The history that the next report of the same subject sees. */
    public SubjectHistory plus(Instant receivedAt, SymptomReport report) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(new Entry(receivedAt, report));
        return new SubjectHistory(longer);
    }

    /** Allergies and conditions ever said, and medicines said lately. */
    Set<String> rememberedTerms(Instant now) {
        Set<String> terms = new TreeSet<>();
        for (Entry entry : entries) {
            terms.addAll(entry.report().profile().said(Profile.Heading.ALLERGIES));
            terms.addAll(entry.report().profile().said(Profile.Heading.CONDITIONS));
            if (isRecent(entry, now)) {
                terms.addAll(entry.report().profile().said(Profile.Heading.MEDICATIONS));
            }
        }
        return terms;
    }

    /** Whether a recent report said that the person is pregnant. */
    boolean recallsPregnancy(Instant now) {
        return entries.stream()
                .filter(entry -> isRecent(entry, now))
                .anyMatch(entry -> entry.report().profile().lifeStage() == Profile.LifeStage.PREGNANCY);
    }

    private static boolean isRecent(Entry entry, Instant now) {
        return entry.receivedAt().plus(SHORT_MEMORY).isAfter(now);
    }
}
