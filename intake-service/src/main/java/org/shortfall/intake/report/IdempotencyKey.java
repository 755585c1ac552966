package org.shortfall.intake.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What makes a repeated request the same report. */
public record IdempotencyKey(String value) {

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,255}");

    public IdempotencyKey {
        if (!PRINTABLE.matcher(value).matches() || value.isBlank()) {
            throw new InvalidIdempotencyKey();
        }
    }

    /**
     * The key in the values of the request's header, if there is one.
     *
     * @throws InvalidIdempotencyKey if it is not one key of 1 to 255 printable ASCII characters
     */
    public static Optional<IdempotencyKey> in(List<String> headers) {
        if (headers.size() > 1) {
            throw new InvalidIdempotencyKey();
        }
        return headers.stream().findFirst().map(IdempotencyKey::new);
    }

    /** A key that no other report has. */
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }

    /** The key of one line of a batch that has this key. */
    public String ofLine(int line) {
        return value + "#" + line;
    }
}
