package org.shortfall.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.shortfall.intake.text.TextReader;
import org.shortfall.intake.text.Understanding;
import org.shortfall.intake.vocabulary.ReleaseRecord;

/** Understanding the longest text that a report may hold: everyday sentences, most of which say something. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {

    private static final String ENGLISH = """
            My calves cramp at night, no swelling, and I have had pins and needles in both feet for three months. I am on metformin
            and omeprazole, vegan since 2019, and I turned 61 in May. On Tuesday I went to see my sister by train, which was fine,
            but climbing the stairs at the station left me short of breath. I sleep badly, maybe because of the heat. My father had a
            clot in his leg years ago. I take 400 mg magnesium daily and my ferritin was 12. There is no fever and no cough, the
            headaches that I used to get as a child have not come back, and I don't smoke.
            """;

    private static final String GERMAN = """
            Seit drei Wochen habe ich nachts Wadenkrämpfe, keine Schwellung, und die Füße kribbeln. Ich nehme Metformin und Ramipril,
            lebe seit Jahren vegan und bin 61 Jahre alt. Am Dienstag bin ich mit der Bahn zu meiner Schwester gefahren, das ging gut,
            nur auf der Treppe blieb mir die Luft weg. Ich schlafe schlecht, vielleicht wegen der Hitze. Mein Vater hatte vor Jahren
            einen Schlaganfall. Kein Fieber, kein Husten, und ich rauche nicht.
            """;

    /** The language of the text, and its characters. */
    @Param({"en", "de"})
    public String locale = "en";

    @Param("4000")
    public int characters;

    private TextReader reader = reader();
    private String text = "";

    @Setup
    public void write() {
        String page = locale.equals("de") ? GERMAN : ENGLISH;
        text = page.repeat(1 + characters / page.length()).substring(0, characters);
    }

    @Benchmark
    public Understanding read() {
        return reader.read(text, locale);
    }

    private static TextReader reader() {
        try {
            byte[] release = Files.readAllBytes(Path.of(System.getProperty("shortfall.release")));
            return switch (ReleaseRecord.read(release)) {
                case ReleaseRecord.Usable(var vocabulary) -> new TextReader(vocabulary);
                case ReleaseRecord.Unusable(var reason) -> throw new IllegalStateException(reason.name());
            };
        } catch (IOException e) {
            throw new IllegalStateException("start it with deploy/benchmarks/run", e);
        }
    }
}
