package org.shortfall.advice.access;

import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for advice: an app of a tenant, about all of the tenant's subjects, or a person, about themselves alone.
 *
 * @param own the one subjectId that may be asked about; null for all
 * @param until when the token expires
 */
public record Caller(String tenant, @Nullable String own, Instant until) {

    /** Reports, and reads the advice. */
    public static final String REPORTER = "reporter";

    /** Reads the advice. */
    public static final String SUBSCRIBER = "subscriber";

    private static final Pattern NAME = Pattern.compile("[!-~]{1,64}");

    /**
     * As the token says. Only {@code "subjects": "tenant"} makes it an app's; without it, it is a person's, and its
     * {@code sub} is the person's subjectId, so that a claim that was forgotten takes rights away.
     *
     * @throws NoTenant if it names none
     */
    public static Caller of(JsonWebToken token) {
        String tenant = token.getClaim("tenant") instanceof String name ? name : "";
        if (!NAME.matcher(tenant).matches()) {
            throw new NoTenant();
        }
        boolean app = token.getClaim("subjects") instanceof String subjects && subjects.equals("tenant");
        return new Caller(tenant, app ? null : token.getSubject(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    public boolean mayAskAbout(String subjectId) {
        return own == null || own.equals(subjectId);
    }
}
