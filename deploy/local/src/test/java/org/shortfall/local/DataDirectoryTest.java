package org.shortfall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void one_system_at_a_time_owns_it() throws StartFailure {
        try (DataDirectory first = DataDirectory.open(folder)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.open(folder))
                    .withMessageContaining("another deploy/up is using " + first.path());
        }
    }

    @Test
    void it_can_be_taken_again_when_its_owner_has_closed_it() throws StartFailure {
        DataDirectory.open(folder).close();

        DataDirectory.open(folder).close();
    }

    @Test
    void a_file_in_its_place_ends_in_one_line_that_names_the_option() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.open(file))
                .withMessageContaining("choose another with --data");
    }

    @Test
    void a_log_starts_afresh_and_the_one_before_stays() throws IOException, StartFailure {
        try (DataDirectory data = DataDirectory.open(folder)) {
            Files.writeString(data.freshLog("kafka"), "first run");

            assertThat(data.freshLog("kafka")).isEmptyFile();

            assertThat(folder.resolve("logs/kafka.before.log")).hasContent("first run");
        }
    }

    @Test
    void the_pseudonym_key_is_kept_and_only_its_owner_can_read_it() throws IOException {
        String key = PseudonymKey.keptIn(folder);

        assertThat(PseudonymKey.keptIn(folder)).isEqualTo(key);
        assertThat(java.util.Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("pseudonym-key"))))
                .isEqualTo("rw-------");
    }
}
