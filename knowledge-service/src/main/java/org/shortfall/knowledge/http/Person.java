package org.shortfall.knowledge.http;

import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: the subject of their token, which their issuer vouches for. No header can say otherwise. */
public final class Person {

    /** What the service does by itself. */
    public static final String SERVICE = "shortfall";

    /** What issuers give out: words, addresses, UUIDs, {@code auth0|…}. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@|:/+=-]{0,254}");

    private Person() {}

    /** @throws ProblemException 403 if the token has no subject that a person can have, or is an app's */
    public static String of(JsonWebToken token) {
        String name = token.getSubject() == null ? "" : token.getSubject();
        boolean isApp = token.getClaim("subjects") != null;
        if (NAME.matcher(name).matches() && !name.equalsIgnoreCase(SERVICE) && !isApp) {
            return name;
        }
        throw new ProblemException(Problem.of(
                403, "person-required", "It takes a person", "Use a token of your own: its sub is who you are here."));
    }
}
