package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void start_a_process() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end_it() {
        process.destroyForcibly();
    }

    @Test
    void a_recorded_process_is_ended_and_named() throws Exception {
        try (DataDirectory data = DataDirectory.open(folder)) {
            ProcessRecord.of(process.toHandle()).write(data.processes().resolve("kafka.pid"));

            assertThat(Leftovers.end(data)).containsExactly("kafka");

            assertThat(process.waitFor()).isNotZero();
            assertThat(data.processes().resolve("kafka.pid")).doesNotExist();
        }
    }

    @Test
    void another_process_under_the_same_number_is_left_alone() throws Exception {
        try (DataDirectory data = DataDirectory.open(folder)) {
            ProcessRecord own = ProcessRecord.of(process.toHandle());
            new ProcessRecord(own.pid(), own.start().minus(Duration.ofMinutes(5)))
                    .write(data.processes().resolve("kafka.pid"));

            assertThat(Leftovers.end(data)).isEmpty();

            assertThat(process.isAlive()).isTrue();
        }
    }

    @Test
    void a_postmaster_record_that_names_something_else_than_postgres_is_left_alone() throws Exception {
        try (DataDirectory data = DataDirectory.open(folder)) {
            Files.createDirectories(data.postgres().resolve("data"));
            ProcessRecord own = ProcessRecord.of(process.toHandle());
            Files.writeString(
                    data.postgres().resolve("data/postmaster.pid"),
                    own.pid() + "\n/data\n" + own.start().getEpochSecond() + "\n");

            assertThat(Leftovers.end(data)).isEmpty();

            assertThat(process.isAlive()).isTrue();
        }
    }
}
