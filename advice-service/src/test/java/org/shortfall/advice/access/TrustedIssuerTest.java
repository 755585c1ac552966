package org.shortfall.advice.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shortfall.local.access.LocalIssuer;

class TrustedIssuerTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "https://id.example.org | https://id.example.org/jwks.json | RS256 | 0.0.0.0 | ",
                "https://id.example.org | file:/etc/shortfall/jwks.json | ES256 | 0.0.0.0 | ",
                "urn:shortfall:local-issuer | file:/data/issuer/jwks.json | RS256 | 127.0.0.1 | ",
                "urn:shortfall:local-issuer | file:/data/issuer/jwks.json | RS256 | localhost | ",
                "urn:shortfall:local-issuer | file:/data/issuer/jwks.json | RS256 | 0.0.0.0 | beyond loopback",
                "urn:shortfall:local-issuer | https://id.example.org/jwks.json | RS256 | 10.1.2.3 | beyond loopback",
                "'' | https://id.example.org/jwks.json | RS256 | 0.0.0.0 | SHORTFALL_ACCESS_ISSUER",
                "https://id.example.org | '' | RS256 | 127.0.0.1 | SHORTFALL_ACCESS_KEYS",
                "http://id.example.org | https://id.example.org/jwks.json | RS256 | 0.0.0.0 | https",
                "https://id.example.org | http://id.example.org/jwks.json | RS256 | 0.0.0.0 | https",
                "https://id.example.org | https://id.example.org/jwks.json | HS256 | 0.0.0.0 | public key",
                "https://id.example.org | https://id.example.org/jwks.json | none | 0.0.0.0 | public key"
            },
            delimiter = '|')
    void it_starts_only_with_an_issuer_that_can_be_trusted_where_it_listens(
            String issuer, String keys, String algorithm, String host, String refusal) {
        var said = TrustedIssuer.refusal(issuer, keys, algorithm, host);

        if (refusal == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).get().asString().contains(refusal);
        }
    }

    @Test
    void the_local_issuer_is_known_by_its_name() {
        assertThat(TrustedIssuer.LOCAL).isEqualTo(LocalIssuer.NAME);
    }
}
