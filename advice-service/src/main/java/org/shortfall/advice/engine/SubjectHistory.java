package org.shortfall.advice.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Term;
import org.shortfall.advice.engine.Profile.Heading;

/**
 * What the subject's earlier reports leave behind, folded report by report: its size follows the vocabulary, not the
 * number of reports. The facts it remembers may only restrict an advice: they never relax one and never score. Symptoms
 * that came before count as lasting.
 *
 * @param lastSaid each remembered id and when it was last said
 * @param lastPregnant when a pregnancy was last said, or null if never
 * @param unrecognised headings under which something was said that nobody could read: it may restrict, nobody knows how
 * @param presentSince each symptom and when it was first said to be there; one that was denied later is forgotten
 */
public record SubjectHistory(
        SortedMap<String, Instant> lastSaid,
        @Nullable Instant lastPregnant,
        Set<Heading> unrecognised,
        SortedMap<String, Instant> presentSince) {

    /** Stored with every history; raise it when the fold keeps something else, and stored ones are folded anew. */
    public static final int FOLD = 2;

    /** Pregnancy, events, habits and medicines are believed for this long after they were last said. */
    static final Duration SHORT_MEMORY = Duration.ofDays(90);

    /** A symptom of two reports that are this far apart came back or stayed. */
    private static final Duration LASTING_APART = Duration.ofDays(7);

    private static final List<Heading> REMEMBERED =
            List.of(Heading.ALLERGIES, Heading.CONDITIONS, Heading.FACTORS, Heading.MEDICATIONS);
    private static final Set<String> LASTING = Set.of("allergy", "condition", "surgery");

    public SubjectHistory {
        lastSaid = Collections.unmodifiableSortedMap(new TreeMap<>(lastSaid));
        Set<Heading> inOrder = EnumSet.noneOf(Heading.class);
        inOrder.addAll(unrecognised);
        unrecognised = Collections.unmodifiableSet(inOrder);
        presentSince = presentSince == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(presentSince));
    }

    public static SubjectHistory none() {
        return new SubjectHistory(Collections.emptySortedMap(), null, Set.of(), Collections.emptySortedMap());
    }

    /** The history that the next report of the same subject sees. */
    public SubjectHistory plus(Instant receivedAt, SymptomReport report) {
        SortedMap<String, Instant> said = new TreeMap<>(lastSaid);
        for (Heading heading : REMEMBERED) {
            report.profile().said(heading).forEach(id -> said.merge(id, receivedAt, SubjectHistory::later));
        }
        Instant pregnant = lastPregnant;
        if (report.profile().lifeStage() == Profile.LifeStage.PREGNANCY) {
            pregnant = pregnant == null ? receivedAt : later(pregnant, receivedAt);
        }
        Set<Heading> unread = EnumSet.noneOf(Heading.class);
        unread.addAll(unrecognised);
        unread.addAll(report.unrecognised());
        return new SubjectHistory(said, pregnant, unread, presentAfter(receivedAt, report));
    }

    /** Whether an earlier report, at least a week before, had the symptom already. */
    boolean hadBefore(String symptom, Instant now) {
        Instant since = presentSince.get(symptom);
        return since != null && !since.plus(LASTING_APART).isAfter(now);
    }

    private SortedMap<String, Instant> presentAfter(Instant receivedAt, SymptomReport report) {
        SortedMap<String, Instant> since = new TreeMap<>(presentSince);
        for (Evidence item : report.evidence()) {
            if (item.state() == Evidence.State.ABSENT) {
                since.remove(item.symptom());
            }
        }
        for (Evidence item : report.evidence()) {
            if (item.isPresent()) {
                since.putIfAbsent(item.symptom(), receivedAt);
            }
        }
        return since;
    }

    /** Allergies, illnesses and operations ever said, and everything else that restricts and was said lately. */
    Set<String> rememberedTerms(Instant now, Catalogue catalogue) {
        Set<String> terms = new TreeSet<>();
        for (Map.Entry<String, Instant> said : lastSaid.entrySet()) {
            if (isRecent(said.getValue(), now) || lasts(said.getKey(), catalogue)) {
                terms.add(said.getKey());
            }
        }
        if (lastPregnant != null && isRecent(lastPregnant, now)) {
            terms.add("pregnancy");
        }
        return terms;
    }

    /** An illness stays, an event passes; an id that the release no longer has is kept to be safe. */
    private static boolean lasts(String id, Catalogue catalogue) {
        Term term = catalogue.term(id);
        return term == null || LASTING.contains(term.kind());
    }

    private static boolean isRecent(Instant said, Instant now) {
        return said.plus(SHORT_MEMORY).isAfter(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
