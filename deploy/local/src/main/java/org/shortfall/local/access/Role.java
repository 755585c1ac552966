package org.shortfall.local.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a caller may do. The services know the same five words, in the token's {@code groups}. */
public enum Role {
    REPORTER,
    SUBSCRIBER,
    CURATOR,
    REVIEWER,
    OPERATOR;

    /** As it stands in tokens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException with the words that are known, if this is none of them */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the role must be one of "
                        + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "))));
    }
}
