package org.shortfall.intake.http;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.shortfall.intake.access.Rates;
import org.shortfall.intake.report.Delivery;
import org.shortfall.intake.report.IdempotencyKey;
import org.shortfall.intake.report.Patience;
import org.shortfall.intake.report.Reading;
import org.shortfall.intake.report.ReportPublisher;
import org.shortfall.intake.report.ReportReader;
import org.shortfall.intake.report.Reporter;
import org.shortfall.intake.report.SymptomReported;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Takes the lines of a batch: reads all, publishes the good ones together, and says of each line what became of it. */
@Singleton
final class ReportBatch {

    private static final int MAX_LINE_BYTES = ReportsResource.MAX_KIB * 1024;

    private final ReportReader reader;
    private final ReportPublisher publisher;
    private final Rates rates;

    ReportBatch(ReportReader reader, ReportPublisher publisher, Rates rates) {
        this.reader = reader;
        this.publisher = publisher;
        this.rates = rates;
    }

    /** Results in the order of the lines. A line's key is its own id, else the batch's key and the line's number. */
    List<BatchResult> take(List<Lines.Line> lines, Reporter reporter, IdempotencyKey batchKey, Vocabulary vocabulary) {
        Patience patience = publisher.patience();
        List<ReadLine> read = lines.stream()
                .map(line -> read(line, reporter, batchKey, vocabulary))
                .toList();
        List<SymptomReported> reports = read.stream()
                .flatMap(ReadLine::report)
                .map(Reading.Understood::event)
                .toList();
        Iterator<Delivery> deliveries = publisher.publish(reports, patience).iterator();
        return read.stream().map(line -> line.result(deliveries)).toList();
    }

    private ReadLine read(Lines.Line line, Reporter reporter, IdempotencyKey batchKey, Vocabulary vocabulary) {
        if (line.bytes().length > MAX_LINE_BYTES) {
            return new Refused(line.number(), ReportProblems.tooLarge(ReportsResource.MAX_KIB + " KiB a line"));
        }
        return switch (reader.read(
                line.bytes(), vocabulary, reporter, own -> own.orElseGet(() -> batchKey.ofLine(line.number())))) {
            case Reading.Unreadable unreadable ->
                new Refused(line.number(), ReportProblems.malformed(unreadable.because()));
            case Reading.Invalid invalid -> new Refused(line.number(), ReportProblems.invalid(invalid.faults()));
            case Reading.Understood report ->
                rates.reportOn(report.event().subject()).isPositive()
                        ? new Refused(line.number(), ReportProblems.tooMany())
                        : new Readable(line.number(), report);
        };
    }

    private sealed interface ReadLine {

        /** The report to publish, if there is one. */
        Stream<Reading.Understood> report();

        /** The line's result; a readable line takes the next delivery. */
        BatchResult result(Iterator<Delivery> deliveries);
    }

    private record Refused(int number, Problem problem) implements ReadLine {

        @Override
        public Stream<Reading.Understood> report() {
            return Stream.empty();
        }

        @Override
        public BatchResult result(Iterator<Delivery> deliveries) {
            return BatchResult.refused(number, problem);
        }
    }

    private record Readable(int number, Reading.Understood understood) implements ReadLine {

        @Override
        public Stream<Reading.Understood> report() {
            return Stream.of(understood);
        }

        @Override
        public BatchResult result(Iterator<Delivery> deliveries) {
            return switch (deliveries.next()) {
                case ACKNOWLEDGED -> BatchResult.taken(number, understood);
                case NOT_TAKEN -> BatchResult.refused(number, ReportProblems.notTaken(understood));
            };
        }
    }
}
