package org.shortfall.advice.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.catalogue.Direction;
import org.shortfall.advice.catalogue.Source;
import org.shortfall.advice.catalogue.Words;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Assessment;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.Finding;
import org.shortfall.advice.engine.Guidance;
import org.shortfall.advice.engine.Missing;
import org.shortfall.advice.engine.Question;
import org.shortfall.advice.engine.Recommendation;
import org.shortfall.advice.engine.Triage;
import org.shortfall.advice.engine.Withheld;

/** An advice as it stands on its topic, in the table and in every answer: the same bytes everywhere. */
public record AdviceIssued(
        UUID adviceId,
        UUID reportId,
        String tenant,
        String subject,
        Instant receivedAt,
        int release,
        String engine,
        String language,
        Outcome outcome,
        Triage triage,
        List<WireFinding> findings,
        List<Recommendation> recommendations,
        List<Withheld> withheld,
        List<Guidance> guidance,
        List<Missing> missing,
        List<Question> questions,
        SortedMap<String, Source> sources,
        Disclaimer disclaimer) {

    /** Enough to go on with; an assessment has all of them. */
    private static final int QUESTIONS_SHOWN = 3;

    /** The three outcomes of {@link Advice}. */
    public enum Outcome {
        SEEK_CARE,
        RECOMMEND,
        NOTHING_TO_SUGGEST
    }

    /** A finding with the field names of the event. */
    public record WireFinding(
            String nutrient,
            String name,
            Direction direction,
            BigDecimal score,
            Finding.Band band,
            Finding.Certainty certainty,
            Finding.Purpose purpose,
            @JsonProperty("for") List<Finding.Item> supporting,
            @JsonProperty("against") List<Finding.Item> opposing,
            List<String> unknown,
            List<Finding.Test> tests) {

        static WireFinding of(Finding finding) {
            return new WireFinding(
                    finding.nutrient(),
                    finding.name(),
                    finding.direction(),
                    finding.score(),
                    finding.band(),
                    finding.certainty(),
                    finding.purpose(),
                    finding.supporting(),
                    finding.opposing(),
                    finding.unknown(),
                    finding.tests());
        }
    }

    /** What an advice is not; its version is kept with every advice. */
    public record Disclaimer(int version, String text) {}

    /** The advice on a report, with everything that the event adds to the engine's answer. */
    public static AdviceIssued of(Advice advice, SymptomReported report, Instant receivedAt, Catalogue catalogue) {
        Assessment assessment = advice.assessment();
        Words words = catalogue.words(report.locale());
        List<Recommendation> recommendations =
                advice instanceof Advice.Recommend recommend ? recommend.recommendations() : List.of();
        List<Guidance> guidance = advice instanceof Advice.Recommend recommend ? recommend.guidance() : List.of();
        return new AdviceIssued(
                NameBasedId.ofAdvice(report.reportId(), Engine.VERSION, catalogue.number()),
                report.reportId(),
                report.tenant(),
                report.subject(),
                receivedAt,
                catalogue.number(),
                Engine.VERSION,
                words.locale(),
                outcome(advice),
                assessment.triage(),
                assessment.findings().stream().map(WireFinding::of).toList(),
                recommendations,
                assessment.withheld(),
                guidance,
                assessment.missing(),
                assessment.questions().stream().limit(QUESTIONS_SHOWN).toList(),
                cited(assessment, recommendations, guidance, catalogue.sources()),
                new Disclaimer(catalogue.disclaimerVersion(), words.text("disclaimer")));
    }

    static Outcome outcome(Advice advice) {
        return switch (advice) {
            case Advice.SeekCare care -> Outcome.SEEK_CARE;
            case Advice.Recommend recommend -> Outcome.RECOMMEND;
            case Advice.NothingToSuggest nothing -> Outcome.NOTHING_TO_SUGGEST;
        };
    }

    /** Title and address of every source that this advice cites, and of no other. */
    private static SortedMap<String, Source> cited(
            Assessment assessment, List<Recommendation> items, List<Guidance> guidance, Map<String, Source> known) {
        SortedSet<String> ids = new TreeSet<>();
        assessment.triage().because().forEach(reason -> ids.addAll(reason.sources()));
        assessment.withheld().forEach(withheld -> ids.addAll(withheld.sources()));
        guidance.forEach(line -> ids.addAll(line.sources()));
        for (Finding finding : assessment.findings()) {
            Stream.concat(finding.supporting().stream(), finding.opposing().stream())
                    .forEach(item -> ids.addAll(item.sources()));
            finding.tests().forEach(test -> ids.addAll(test.sources()));
        }
        for (Recommendation item : items) {
            item.foods().forEach(food -> ids.addAll(food.sources()));
            item.ask().forEach(ask -> ids.addAll(ask.sources()));
            item.cautions().forEach(caution -> ids.addAll(caution.sources()));
            if (item.upperLimits() != null) {
                item.upperLimits().forEach(limit -> ids.addAll(limit.sources()));
            }
            if (item.referenceIntake() != null) {
                ids.addAll(item.referenceIntake().sources());
            }
        }
        SortedMap<String, Source> sources = new TreeMap<>();
        ids.stream().filter(known::containsKey).forEach(id -> sources.put(id, known.get(id)));
        return sources;
    }
}
