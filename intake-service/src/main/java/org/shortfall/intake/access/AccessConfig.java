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
}
