package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_again() throws IOException {
        Path file = folder.resolve("kafka.pid");

        new ProcessRecord(4711, START).write(file);

        assertThat(ProcessRecord.read(file)).contains(new ProcessRecord(4711, START));
    }

    @Test
    void a_damaged_record_speaks_of_no_process() throws IOException {
        Path file = Files.writeString(folder.resolve("kafka.pid"), "4711");

        assertThat(ProcessRecord.read(file)).isEmpty();
    }

    @Test
    void the_record_of_a_living_process_finds_it() {
        assertThat(ProcessRecord.of(ProcessHandle.current()).find()).contains(ProcessHandle.current());
    }

    @Test
    void a_process_that_took_over_the_number_is_not_found() {
        ProcessRecord own = ProcessRecord.of(ProcessHandle.current());

        ProcessRecord older = new ProcessRecord(own.pid(), own.start().minus(Duration.ofSeconds(10)));

        assertThat(older.find()).isEmpty();
    }

    @Test
    void postgresql_writes_its_number_first_and_its_start_third() throws IOException {
        Path file = Files.writeString(folder.resolve("postmaster.pid"), "815\n/data\n1795514400\n5432\n");

        assertThat(ProcessRecord.readPostmaster(file)).contains(new ProcessRecord(815, START));
    }
}
