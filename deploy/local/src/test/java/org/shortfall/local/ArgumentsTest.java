package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void without_options_the_front_door_is_at_8080_and_kafka_at_9092() {
        Arguments arguments = Arguments.parse();

        assertThat(arguments.port()).isEqualTo(8080);
        assertThat(arguments.kafkaPort()).isEqualTo(9092);
        assertThat(arguments.firstReport()).isTrue();
    }

    @Test
    void each_option_is_taken_and_relative_folders_become_absolute() {
        Arguments arguments =
                Arguments.parse("--port", "18080", "--data", "some where", "--no-first-report", "--root", "/shortfall");

        assertThat(arguments.port()).isEqualTo(18080);
        assertThat(arguments.bootstrapServers()).isEqualTo("localhost:19092");
        assertThat(arguments.data()).isEqualTo(Path.of("some where").toAbsolutePath());
        assertThat(arguments.root()).isEqualTo(Path.of("/shortfall"));
        assertThat(arguments.firstReport()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "64524", "99999", "http", "８０"})
    void a_port_that_leaves_no_room_for_kafka_or_is_no_number_is_refused(String port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--port", port))
                .withMessage("--port needs a number from 1 to 64523");
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--prot", "8081"))
                .withMessage("unknown option --prot");
    }

    @Test
    void an_option_without_its_value_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--no-first-report", "--data"))
                .withMessage("--data needs a value");
    }
}
