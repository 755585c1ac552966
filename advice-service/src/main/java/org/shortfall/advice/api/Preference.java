package org.shortfall.advice.api;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How long a caller is ready to wait: {@code Prefer: wait=N} (RFC 7240), in seconds. */
final class Preference {

    static final Duration DEFAULT_WAIT = Duration.ofSeconds(2);
    private static final int LONGEST_SECONDS = 30;
    private static final String WAIT = "wait=";

    private Preference() {}

    /** A preference that cannot be read is no error: it is as if none was given. */
    static Duration wait(@Nullable String prefer) {
        if (prefer == null) {
            return DEFAULT_WAIT;
        }
        return Arrays.stream(prefer.split("[,;]", -1))
                .map(String::strip)
                .filter(part -> part.startsWith(WAIT))
                .map(part -> part.substring(WAIT.length()))
                .filter(seconds -> seconds.length() <= 4
                        && !seconds.isEmpty()
                        && seconds.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt)
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS)))
                .findFirst()
                .orElse(DEFAULT_WAIT);
    }
}
