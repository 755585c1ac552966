package org.shortfall.advice.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Heading;

/**
 * The subject's earlier reports, oldest first. What they remember may only restrict an advice: it never relaxes one and
 * never scores.
 */
public record SubjectHistory(List<Entry> entries) {

    /** Pregnancy, events, habits and medicines are believed for this long after they were last said. */
    static final Duration SHORT_MEMORY = Duration.ofDays(90);

    private static final List<Heading> REMEMBERED =
            List.of(Heading.ALLERGIES, Heading.CONDITIONS, Heading.FACTORS, Heading.MEDICATIONS);
    private static final Set<String> LASTING = Set.of("allergy", "condition", "surgery");

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

    /** Allergies, illnesses and operations ever said, and everything else that restricts and was said lately. */
    Set<String> rememberedTerms(Instant now, Catalogue catalogue) {
        Set<String> terms = new TreeSet<>();
        for (Entry entry : entries) {
            boolean recent = isRecent(entry, now);
            for (Heading heading : REMEMBERED) {
                entry.report().profile().said(heading).stream()
                        .filter(id -> recent || lasts(id, catalogue))
                        .forEach(terms::add);
            }
            if (recent && entry.report().profile().lifeStage() == Profile.LifeStage.PREGNANCY) {
                terms.add("pregnancy");
            }
        }
        return terms;
    }

    /** Headings under which something was said that nobody could read: it may restrict, nobody knows how. */
    Set<Heading> unrecognised() {
        Set<Heading> headings = EnumSet.noneOf(Heading.class);
        entries.forEach(entry -> headings.addAll(entry.report().unrecognised()));
        return headings;
    }

    /** An illness stays, an event passes; an id that the release no longer has is kept to be safe. */
    private static boolean lasts(String id, Catalogue catalogue) {
        Term term = catalogue.term(id);
        return term == null || LASTING.contains(term.kind());
    }

    private static boolean isRecent(Entry entry, Instant now) {
        return entry.receivedAt().plus(SHORT_MEMORY).isAfter(now);
    }
}
