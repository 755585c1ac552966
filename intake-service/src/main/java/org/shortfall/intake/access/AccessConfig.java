package org.shortfall.intake.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whose tokens count. There is no setting that turns access control off. */
@ConfigMapping(prefix = "shortfall.access")
public interface AccessConfig {

    /** The OpenID Connect issuer, exactly as in the tokens' {@code iss}: an https URL. Required. */
    Optional<String> issuer();

    /** Where the issuer's JWKS is: an https URL, or a file: URL where it is brought by other means. Required. */
    Optional<String> keys();

    /** Whom the tokens must be for: one of the tokens' {@code aud}. */
    @WithDefault("shortfall")
    String audience();

    /** The one algorithm that signatures may have; with a public key, so that nobody can verify and sign. */
    @WithDefault("RS256")
    String algorithm();

    /** How much one caller may ask for; more is answered with 429. */
    Limits limits();

    /** How much one caller may ask for: requests a second, and ten times as many at once after a pause. */
    interface Limits {

        /** Of one tenant's app. */
        @WithDefault("1000")
        int app();

        /** Of one person. */
        @WithDefault("10")
        int person();

        /**
         * Of one address without a token. Behind a gateway, {@code quarkus.http.proxy} has to say whose word on addresses
         * counts, or all callers look like one.
         */
        @WithDefault("100")
        int address();

        /** Reports a minute about one person, whoever sends them; five times as many at once. */
        @WithDefault("60")
        int reportsPerMinute();
    }
}
