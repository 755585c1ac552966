package org.shortfall.advice.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Issued;
import org.shortfall.advice.pipeline.Outcome.Reason;
import org.shortfall.advice.pipeline.ReportRecord.LogPosition;
import org.shortfall.advice.pipeline.Subjects.Known;

/** Works out by hand, report by report, what must have come out, and lists whatever differs. */
final class Oracle {

    private final Simulation simulation;
    private final ReportReader reader = new ReportReader(Simulation.PARTITIONS);
    private final Map<UUID, Issued> advice = new HashMap<>();
    private final Map<LogPosition, DeadLetter> letters = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Oracle(Simulation simulation) {
        this.simulation = simulation;
    }

    static List<String> faultsOf(Simulation simulation) {
        Oracle oracle = new Oracle(simulation);
        oracle.faults.addAll(simulation.database.violations());
        oracle.collect();
        for (int partition = 0; partition < Simulation.PARTITIONS; partition++) {
            oracle.judge(partition);
        }
        oracle.advice.keySet().forEach(left -> oracle.faults.add("advice on a report that is not there: " + left));
        oracle.letters.keySet().forEach(left -> oracle.faults.add("a dead letter too many: " + left));
        return oracle.faults;
    }

    /** What a subscriber sees; the same twice is a fault already, as is a subject's advice out of order. */
    private void collect() {
        Map<String, Long> newest = new HashMap<>();
        for (Outcome outcome : simulation.kafka.readCommitted()) {
            switch (outcome) {
                case Issued issued -> {
                    if (advice.put(reportId(issued), issued) != null) {
                        faults.add("issued twice: " + reportId(issued));
                    }
                    long offset = issued.record().offset();
                    if (newest.merge(issued.subject(), offset, Math::max) > offset) {
                        faults.add("out of order: " + reportId(issued));
                    }
                }
                case DeadLetter letter -> {
                    if (letters.put(letter.record().position(), letter) != null) {
                        faults.add("a dead letter twice: " + letter.record().position());
                    }
                }
                case Outcome.Duplicate duplicate -> faults.add("a duplicate was issued");
            }
        }
    }

    private void judge(int partition) {
        Map<UUID, String> seen = new HashMap<>();
        Map<String, Known> subjects = new HashMap<>();
        int release = 0;
        for (ReportRecord record : simulation.kafka.records(partition)) {
            Batch.Item item = reader.read(record);
            if (item.deadLetter() != null) {
                expect(record, item.deadLetter().reason());
                continue;
            }
            SymptomReported report = item.readable();
            SymptomReport said = report.toReport();
            String first = seen.get(report.reportId());
            if (first != null) {
                if (!first.equals(report.subject())) {
                    expect(record, Reason.CONFLICT);
                }
            } else if (SimulatedReports.isPoison(said)) {
                expect(record, Reason.ENGINE_FAILURE);
            } else {
                seen.put(report.reportId(), report.subject());
                Known known = subjects.getOrDefault(report.subject(), Known.NOTHING);
                release = judge(record, report, known, release);
                subjects.put(
                        report.subject(),
                        new Known(known.reports() + 1, known.history().plus(record.receivedAt(), said)));
            }
        }
        long stored = Objects.requireNonNull(simulation.database.cursors().get(partition))
                .stored();
        if (stored != simulation.kafka.records(partition).size()) {
            faults.add("the cursor of partition %d is at %d".formatted(partition, stored));
        }
    }

    private int judge(ReportRecord record, SymptomReported report, Known known, int lastRelease) {
        Issued issued = advice.remove(report.reportId());
        if (issued == null) {
            faults.add("no advice on the report at " + record.position());
            return lastRelease;
        }
        int release =
                Integer.parseInt(Objects.requireNonNull(issued.event().headers().get("release")));
        byte[] right = new Simulation.Maker(release)
                .advise(report, report.toReport(), known.history(), record.receivedAt(), known.reports() + 1)
                .value();
        if (!new String(right, StandardCharsets.UTF_8).equals(text(issued))) {
            faults.add("%s should be %s".formatted(text(issued), new String(right, StandardCharsets.UTF_8)));
        }
        StoredAdvice row = simulation.database.rows().get(report.reportId());
        if (row == null
                || !row.event().equals(issued.event())
                || !row.position().equals(record.position())) {
            faults.add("stored and issued differ at " + record.position());
        }
        if (release < lastRelease) {
            faults.add("an older release after a newer one at " + record.position());
        }
        return release;
    }

    private void expect(ReportRecord record, Reason reason) {
        DeadLetter letter = letters.remove(record.position());
        if (letter == null || letter.reason() != reason) {
            faults.add("%s is no dead letter for %s".formatted(record.position(), reason));
        }
    }

    private static UUID reportId(Issued issued) {
        return UUID.fromString(text(issued).substring(0, 36));
    }

    private static String text(Issued issued) {
        return new String(issued.event().value(), StandardCharsets.UTF_8);
    }
}
