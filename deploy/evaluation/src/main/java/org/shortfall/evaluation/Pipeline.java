package org.shortfall.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.release.CatalogueReleased;
import org.shortfall.intake.report.Fault;
import org.shortfall.intake.report.Pseudonyms;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.report.ReportReader;
import org.shortfall.intake.report.ReportSchema;
import org.shortfall.intake.report.Reporter;
import org.shortfall.intake.report.TextReaders;
import org.shortfall.intake.text.Understanding;
import org.shortfall.intake.vocabulary.ReleaseRecord;
import org.shortfall.intake.vocabulary.Vocabulary;

/**
 * The way of a report through both services, without the broker between them: intake's reader, the event's bytes, the
 * event reader of the advice-service, the engine, the advice.
 */
final class Pipeline {

    /** The time of every report: nothing in a case depends on the day it is run. */
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    /** A key of no worth: cases are published. */
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final Reporter REPORTER = new Reporter("evaluation", null);

    private static final String LOCALE = "en";
    private static final ObjectMapper EVENTS =
            JsonMapper.builder().findAndAddModules().build();

    private final Vocabulary vocabulary;
    private final ReportReader reports;
    private final Catalogue catalogue;
    private final Codes codes;

    private Pipeline(Vocabulary vocabulary, Catalogue catalogue) {
        this.vocabulary = vocabulary;
        this.reports = new ReportReader(
                new ReportSchema(),
                Pseudonyms.under(Optional.of(KEY)),
                EVENTS,
                InstantSource.fixed(NOW),
                new TextReaders());
        this.catalogue = catalogue;
        this.codes = new Codes(catalogue);
    }

    /** @throws IOException if the file is no release that both services can use */
    static Pipeline of(Path release) throws IOException {
        byte[] event = Files.readAllBytes(release);
        CatalogueReleased released = CatalogueReleased.read(event);
        Vocabulary vocabulary = switch (ReleaseRecord.read(event)) {
            case ReleaseRecord.Usable(Vocabulary usable) -> usable;
            case ReleaseRecord.Unusable(ReleaseRecord.Reason reason) ->
                throw new IOException("the intake-service cannot use this release: " + reason);
        };
        return new Pipeline(vocabulary, new Catalogue(released.number(), released.catalogue()));
    }

    int release() {
        return catalogue.number();
    }

    Outcome run(Case one) {
        return switch (reports.read(report(one), vocabulary, REPORTER, own -> one.id())) {
            case Reading.Understood understood ->
                answered(one, understood.event(), Objects.requireNonNull(understood.text()));
            case Reading.Invalid invalid -> new Outcome.Refused(one, reasons(invalid));
            case Reading.Unreadable unreadable -> new Outcome.Refused(one, "not JSON");
        };
    }

    private Outcome answered(
            Case one, org.shortfall.intake.report.SymptomReported published, Understanding understanding) {
        SymptomReported report = received(published);
        Advice said = Engine.advise(report.toReport(), SubjectHistory.none(), NOW, catalogue);
        AdviceIssued advice = AdviceIssued.of(said, report, NOW, catalogue);
        List<Phrase> unread = UnreadPhrases.of(one, understanding);
        int all = one.phrases().size();
        Answer answer = codes.answer(one, report, advice, new Answer.Phrases(all, all - unread.size()));
        return new Outcome.Answered(one, answer, unread, understanding, advice);
    }

    private static SymptomReported received(org.shortfall.intake.report.SymptomReported published) {
        try {
            return EventJson.read(EVENTS.writeValueAsBytes(published), SymptomReported.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an event that the advice-service cannot read", e);
        }
    }

    private static byte[] report(Case one) {
        ObjectNode report = JsonNodeFactory.instance
                .objectNode()
                .put("subjectId", one.id())
                .put("locale", LOCALE)
                .put("text", one.text());
        report.set("profile", one.person().profile());
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String reasons(Reading.Invalid invalid) {
        return invalid.faults().stream()
                .map((Fault fault) -> fault.pointer() + " " + fault.code())
                .collect(Collectors.joining(", "));
    }
}
