package org.shortfall.intake.access;

import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.shortfall.intake.report.Reporter;

/** Reads what a verified token says about its caller. */
public final class CallerToken {

    /** The role of those who report. */
    public static final String REPORTER = "reporter";

    private static final Pattern TENANT = Pattern.compile("[!-~]{1,64}");

    private CallerToken() {}

    /**
     * The caller as a reporter. Only {@code "subjects": "tenant"} makes it an app; without it, it is a person, and {@code
     * sub} is the person's subjectId, so that a claim that was forgotten takes rights away.
     *
     * @throws NoTenant if the token names none
     */
    public static Reporter reporter(JsonWebToken token) {
        String tenant = token.getClaim("tenant") instanceof String name ? name : "";
        if (!TENANT.matcher(tenant).matches()) {
            throw new NoTenant();
        }
        boolean app = token.getClaim("subjects") instanceof String subjects && subjects.equals("tenant");
        return new Reporter(tenant, app ? null : token.getSubject());
    }
}
