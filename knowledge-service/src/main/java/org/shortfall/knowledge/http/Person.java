package org.shortfall.knowledge.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who asks, as the header {@code Shortfall-User} says, which the front door sets once there is access control. */
public final class Person {

    /** What the service does by itself. */
    public static final String SERVICE = "shortfall";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,79}");

    private Person() {}

    /** @throws ProblemException 400 without a name, or with one that no person has */
    public static String of(@Nullable String header) {
        String name = header == null ? "" : header.strip();
        if (NAME.matcher(name).matches() && !name.equalsIgnoreCase(SERVICE)) {
            return name;
        }
        throw new ProblemException(Problem.of(
                400,
                "person-required",
                "Who are you?",
                "Send your name in the header Shortfall-User: letters, digits and . _ @ - only."));
    }
}
