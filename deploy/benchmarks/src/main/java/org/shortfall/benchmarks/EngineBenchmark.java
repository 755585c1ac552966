package org.shortfall.benchmarks;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shortfall.advice.catalogue.Catalogue;
import org.shortfall.advice.engine.Advice;
import org.shortfall.advice.engine.Engine;
import org.shortfall.advice.engine.SubjectHistory;
import org.shortfall.advice.engine.SymptomReport;
import org.shortfall.advice.event.AdviceIssued;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;

/** From a report to its finished advice: the typical report of the README, with a short or a long history. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {

    /** How many reports the same subject sent before. */
    @Param({"1", "1000"})
    public int history;

    /** How many times the catalogue's associations, with those of the reported signs as they are. */
    @Param({"1", "100"})
    public int catalogueSize;

    private final Instant receivedAt = Instant.parse("2026-11-24T10:00:00Z");
    private final SymptomReported event = TypicalReport.event();
    private final SymptomReport report = event.toReport();
    private Catalogue catalogue = LargeCatalogue.grown(1);
    private SubjectHistory earlier = SubjectHistory.none();
    private Advice advice = Engine.advise(report, earlier, receivedAt, catalogue);

    @Setup
    public void grow() {
        catalogue = LargeCatalogue.grown(catalogueSize);
        for (int n = 0; n < history; n++) {
            earlier = earlier.plus(receivedAt.minusSeconds(86_400L * (history - n)), report);
        }
        advice = Engine.advise(report, earlier, receivedAt, catalogue);
    }

    @Benchmark
    public Advice advise() {
        return Engine.advise(report, earlier, receivedAt, catalogue);
    }

    @Benchmark
    public byte[] adviseAndEncode() {
        Advice fresh = Engine.advise(report, earlier, receivedAt, catalogue);
        return EventJson.write(AdviceIssued.of(fresh, event, receivedAt, catalogue));
    }

    @Benchmark
    public byte[] encode() {
        return EventJson.write(AdviceIssued.of(advice, event, receivedAt, catalogue));
    }
}
