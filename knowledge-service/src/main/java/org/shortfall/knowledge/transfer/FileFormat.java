package org.shortfall.knowledge.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a table is written as a file. */
enum FileFormat {
    CSV("csv", "text/csv"),
    JSON("json", "application/json"),
    NDJSON("ndjson", "application/x-ndjson");

    /** What exports are asked for with. */
    static final List<String> OFFERED = List.of("csv", "json");

    final String ending;
    final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    static Optional<FileFormat> ending(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    static Optional<FileFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
