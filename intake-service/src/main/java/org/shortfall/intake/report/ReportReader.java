package org.shortfall.intake.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.json.CanonicalJson;
import org.shortfall.intake.json.MalformedJson;
import org.shortfall.intake.json.StrictJson;
import org.shortfall.intake.text.Understanding;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Reads a report: parse, check, code, name. Publishes nothing. */
@Singleton
public final class ReportReader {

    /** Whoever makes more faults than this in one report mends these first. */
    private static final int MAX_FAULTS = 100;

    private final ReportSchema schema;
    private final Pseudonyms pseudonyms;
    private final ObjectMapper mapper;
    private final InstantSource clock;
    private final TextReaders readers;

    public ReportReader(
            ReportSchema schema, Pseudonyms pseudonyms, ObjectMapper mapper, InstantSource clock, TextReaders readers) {
        this.schema = schema;
        this.pseudonyms = pseudonyms;
        this.mapper = mapper;
        this.clock = clock;
        this.readers = readers;
    }

    /** Reads these bytes as one report of this reporter in the words of this vocabulary. */
    public Reading read(byte[] body, Vocabulary vocabulary, Reporter reporter, KeyRule keys) {
        try {
            JsonNode report = StrictJson.read(body);
            List<Fault> faults = faults(report, vocabulary, reporter);
            return faults.isEmpty() ? understood(report, vocabulary, reporter, keys) : new Reading.Invalid(faults);
        } catch (MalformedJson e) {
            return new Reading.Unreadable(e);
        }
    }

    private List<Fault> faults(JsonNode report, Vocabulary vocabulary, Reporter reporter) {
        ReportCheck.Knowledge knowledge = new ReportCheck.Knowledge(vocabulary, reporter, clock.instant());
        return Stream.concat(
                        schema.check(report).stream(),
                        ReportCheck.ALL.stream().flatMap(check -> check.faults(report, knowledge)))
                .distinct()
                .limit(MAX_FAULTS)
                .toList();
    }

    private Reading understood(JsonNode report, Vocabulary vocabulary, Reporter reporter, KeyRule keys) {
        ReportRequest request = bind(report);
        String subject = pseudonyms.subject(reporter.tenant(), request.subjectId());
        String key = keys.keyFor(request.ownId());
        UUID reportId = ReportId.of(reporter.tenant(), subject, key, CanonicalJson.sha256(report));
        ProfileCoding coding = new ProfileCoding(vocabulary);
        Profile profile = coding.code(request.profileOrUnknown());
        @Nullable Instant reportedAt = reportedAt(request);
        @Nullable Understanding read = understand(request, vocabulary, reportedAt);
        TextMerge text = new TextMerge(read, vocabulary);
        SymptomReported event = new SymptomReported(
                reportId,
                reporter.tenant(),
                subject,
                reportedAt,
                request.localeOrEnglish(),
                request.region(),
                vocabulary.release(),
                text.evidence(request.coded()),
                text.profile(profile),
                text.unrecognised(coding.unrecognised()),
                read == null ? null : read.unread().size());
        return new Reading.Understood(event, key, vocabulary.safetyNet(request.localeOrEnglish()), read);
    }

    private static @Nullable Instant reportedAt(ReportRequest request) {
        String said = request.reportedAt();
        return said == null ? null : Times.instant(said).orElse(null);
    }

    private @Nullable Understanding understand(
            ReportRequest request, Vocabulary vocabulary, @Nullable Instant reportedAt) {
        String text = request.text();
        if (text == null) {
            return null;
        }
        return readers.of(vocabulary).read(text, request.localeOrEnglish(), TextReaders.day(reportedAt));
    }

    private ReportRequest bind(JsonNode report) {
        try {
            return mapper.treeToValue(report, ReportRequest.class);
        } catch (JsonProcessingException e) {
            // Its message may quote the report, so it is not kept as the cause.
            throw new IllegalStateException("a report passed the schema and does not fit the record");
        }
    }
}
