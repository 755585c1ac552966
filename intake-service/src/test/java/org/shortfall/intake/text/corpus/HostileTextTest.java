package org.shortfall.intake.text.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shortfall.intake.text.Span;
import org.shortfall.intake.text.Understanding;

/** Text that nobody writes in good faith, far longer than a report may be. */
class HostileTextTest {

    private static final int KIB = 1024;
    private static final int SEED = 20261124;
    private static final int RUNS = 3;

    /** Four times the text may take four times as long; what grows with the square takes sixteen times. */
    private static final double AT_MOST = 12;

    private static final RealRelease RELEASE = new RealRelease();

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("repeated letters", "a"),
                Arguments.of("repeated umlauts", "ß"),
                Arguments.of("opening brackets", "("),
                Arguments.of("quotation marks", "\" "),
                Arguments.of("combining marks", "e\u0301\u0302\u0303\u0304"),
                Arguments.of("right-to-left marks", "pain \u202e\u200f"),
                Arguments.of("zero-width characters", "cr\u200bamp\u200d "),
                Arguments.of("no no no", "no "),
                Arguments.of("nicht nicht nicht", "nicht "),
                Arguments.of("and not or", "and not or "),
                Arguments.of("numbers", "8/10 3 months 500 mg "),
                Arguments.of("one sign again and again", "leg cramps, "),
                Arguments.of("one medicine again and again", "metformin "),
                Arguments.of("one clause without an end", "pain leg not calf night "),
                Arguments.of("line breaks", "a\n"),
                Arguments.of("half an emoji", "\ud83d"),
                Arguments.of("nothing but dots", "."),
                Arguments.of("every phrase of the dictionary", String.join(" ", RELEASE.phrases()) + " "),
                Arguments.of("every phrase, divided", String.join(", ", RELEASE.phrases()) + ", "),
                Arguments.of("random bytes", randomBytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void sixty_four_kibibytes_are_read_without_an_exception_and_twice_the_same(String name, String unit) {
        for (String locale : new String[] {"en", "de"}) {
            String text = ofLength(unit, 64 * KIB);
            Understanding first = RELEASE.reader().read(text, locale);

            assertThat(RELEASE.reader().read(text, locale)).isEqualTo(first);
            assertThat(first.evidence()).allSatisfy(sign -> assertWithin(sign.span(), text));
            assertThat(first.unread()).allSatisfy(span -> assertWithin(span, text));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void four_times_the_text_is_about_four_times_the_work(String name, String unit) {
        String small = ofLength(unit, 4 * KIB);
        String large = ofLength(unit, 16 * KIB);
        fastest(() -> RELEASE.reader().read(small, "en")); // warm

        long forSmall = fastest(() -> RELEASE.reader().read(small, "en"));
        long forLarge = fastest(() -> RELEASE.reader().read(large, "en"));

        // Below a few milliseconds the clock measures the machine, not the work.
        assertThat(forLarge)
                .as("nanoseconds, against %d for a quarter of it", forSmall)
                .isLessThan((long) (AT_MOST * Math.max(forSmall, 3_000_000)));
    }

    private static void assertWithin(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    /** Nanoseconds of the processor, not of the clock: other programs of the machine do not count. */
    private static long fastest(Supplier<Understanding> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            assertThat(work.get()).isNotNull();
            fastest = Math.min(fastest, threads.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }

    private static String ofLength(String unit, int length) {
        return unit.repeat(1 + length / unit.length()).substring(0, length);
    }

    private static String randomBytes() {
        byte[] bytes = new byte[64 * KIB];
        new Random(SEED).nextBytes(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
