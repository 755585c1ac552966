package org.shortfall.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command was asked for.
 *
 * @param release the catalogue release to advise with
 * @param cases the directory with the case files
 * @param answers where to write the answers, if wanted
 * @param explained id of a case to explain in place of the scores
 */
record Arguments(
        Path release,
        Path cases,
        @Nullable Path answers,
        @Nullable String explained) {

    /** @throws UsageError if they cannot be followed */
    static Arguments of(String... words) {
        Path release = null;
        Path cases = null;
        Path answers = null;
        String explained = null;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--release" -> release = Path.of(value(words, i++));
                case "--answers" -> answers = Path.of(value(words, i++));
                case "--explain" -> explained = value(words, i++);
                default -> {
                    if (words[i].startsWith("-") || cases != null) {
                        throw new UsageError("unknown option or second directory: " + words[i]);
                    }
                    cases = Path.of(words[i]);
                }
            }
        }
        if (release == null || cases == null) {
            throw new UsageError("name the directory with the case files");
        }
        if (!Files.isDirectory(cases)) {
            throw new UsageError("no such directory: " + cases);
        }
        return new Arguments(release, cases, answers, explained);
    }

    private static String value(String[] words, int option) {
        if (option + 1 == words.length) {
            throw new UsageError(words[option] + " needs a value");
        }
        return words[option + 1];
    }
}
