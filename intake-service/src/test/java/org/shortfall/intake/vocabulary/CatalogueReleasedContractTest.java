package org.shortfall.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every example of the publisher's contract, the one with an unknown field included. */
class CatalogueReleasedContractTest {

    private static final Path EXAMPLES = Path.of("../knowledge-service/contracts/examples/catalogue-released.v1");

    @Test
    void every_example_of_the_publisher_can_be_used() throws IOException {
        assertThat(EXAMPLES).isDirectory();
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(3);
        for (Path example : examples()) {
            assertThat(ReleaseRecord.read(Files.readAllBytes(example)))
                    .as(example.getFileName().toString())
                    .isInstanceOf(ReleaseRecord.Usable.class);
        }
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
