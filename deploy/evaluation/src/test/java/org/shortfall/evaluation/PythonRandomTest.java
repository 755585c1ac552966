package org.shortfall.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected numbers are those of CPython 3.11. */
class PythonRandomTest {

    @Test
    void seed_seven_gives_the_words_that_python_gives() {
        PythonRandom random = new PythonRandom(7);

        assertThat(IntStream.range(0, 3).mapToObj(n -> Integer.toUnsignedLong(random.draw())))
                .containsExactly(1390851128L, 4071050724L, 647892279L);
    }

    @Test
    void choices_out_of_forty_six_are_those_that_python_makes() {
        PythonRandom random = new PythonRandom(7);

        assertThat(IntStream.range(0, 12).map(n -> random.below(46)))
                .containsExactly(20, 9, 25, 41, 3, 4, 34, 6, 23, 37, 3, 32);
    }

    @Test
    void every_choice_out_of_one_is_the_first() {
        PythonRandom random = new PythonRandom(7);

        assertThat(IntStream.range(0, 1000).map(n -> random.below(1))).containsOnly(0);
    }
}
