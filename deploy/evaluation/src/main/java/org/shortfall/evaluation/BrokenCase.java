package org.shortfall.evaluation;

import java.nio.file.Path;

/** A line of a case file that is no case. */
final class BrokenCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenCase(Path file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
