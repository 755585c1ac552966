package org.shortfall.knowledge.access;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the service start only with an issuer to trust, and with the local one only where nobody else can come in. */
@Startup
@Singleton
final class TrustedIssuer {

    /** The issuer of deploy/up: whoever may read its key file makes tokens as they like. */
    static final String LOCAL = "urn:shortfall:local-issuer";

    TrustedIssuer(
            AccessConfig config, @ConfigProperty(name = "quarkus.http.host", defaultValue = "0.0.0.0") String host) {
        refusal(config.issuer().orElse(""), config.keys().orElse(""), config.algorithm(), host)
                .ifPresent(sentence -> {
                    throw new ConfigurationException(sentence);
                });
    }

    /** Why the service may not start with these, in a sentence for the operator; nothing if it may. */
    static Optional<String> refusal(String issuer, String keys, String algorithm, String host) {
        if (issuer.isBlank() || keys.isBlank()) {
            return Optional.of(
                    "Set SHORTFALL_ACCESS_ISSUER to your OpenID Connect issuer and SHORTFALL_ACCESS_KEYS to the"
                            + " address of its JWKS: without them nobody could be told apart.");
        }
        if (!algorithm.matches("(RS|PS|ES)(256|384|512)|EdDSA")) {
            return Optional.of("SHORTFALL_ACCESS_ALGORITHM must be one with a public key, such as RS256 or ES256.");
        }
        if (issuer.equals(LOCAL)) {
            return isLoopback(host)
                    ? Optional.empty()
                    : Optional.of(
                            "The local issuer of deploy/up is for one machine: it is refused while the service listens"
                                    + " beyond loopback. Set SHORTFALL_ACCESS_ISSUER and SHORTFALL_ACCESS_KEYS to your OpenID"
                                    + " Connect issuer.");
        }
        if (!issuer.startsWith("https://")) {
            return Optional.of("SHORTFALL_ACCESS_ISSUER must be an https URL, as OpenID Connect has it.");
        }
        return keys.startsWith("https://") || keys.startsWith("file:/")
                ? Optional.empty()
                : Optional.of(
                        "SHORTFALL_ACCESS_KEYS must be an https URL or a file: URL: keys that anyone on the way could"
                                + " exchange prove nothing.");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
