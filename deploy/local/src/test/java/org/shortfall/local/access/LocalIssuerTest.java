package org.shortfall.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIssuerTest {

    @TempDir
    Path folder;

    @Test
    void a_token_is_verified_by_the_key_set_and_says_who_may_do_what() throws Exception {
        LocalIssuer.make(folder);

        JwtClaims person = verifier()
                .processToClaims(LocalIssuer.in(folder)
                        .token(TokenCommand.grant("", "reporter", "--subject", "p-41", "--tenant", "north")));
        JwtClaims app = verifier().processToClaims(LocalIssuer.in(folder).token(Grant.to(Role.SUBSCRIBER)));

        assertThat(person.getSubject()).isEqualTo("p-41");
        assertThat(person.getStringClaimValue("tenant")).isEqualTo("north");
        assertThat(person.getStringListClaimValue("groups")).isEqualTo(List.of("reporter"));
        assertThat(person.hasClaim("subjects")).isFalse();
        assertThat(app.getStringClaimValue("subjects")).isEqualTo("tenant");
        assertThat(app.getStringClaimValue("tenant")).isEqualTo("demo");
    }

    @Test
    void tokens_of_an_earlier_start_are_worth_nothing() throws Exception {
        String before = LocalIssuer.make(folder).token(Grant.to(Role.REPORTER));
        LocalIssuer.make(folder);

        assertThatThrownBy(() -> verifier().process(before)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void the_private_key_is_its_owners_alone_and_not_in_the_key_set() throws Exception {
        LocalIssuer.make(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("issuer-key.json"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("jwks.json"))).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void without_an_issuer_there_are_no_tokens() {
        assertThatThrownBy(() -> LocalIssuer.in(folder)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "reporter --subject", "reporter --name x", "reporter --subject \t"})
    void what_cannot_be_granted_is_said_in_one_line(String words) {
        String[] arguments = ("folder " + words).strip().split(" ");

        assertThatThrownBy(() -> TokenCommand.grant(arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .hasLineCount(1);
    }

    private JwtConsumer verifier() throws Exception {
        return new JwtConsumerBuilder()
                .setExpectedIssuer(LocalIssuer.NAME)
                .setExpectedAudience(LocalIssuer.AUDIENCE)
                .setRequireExpirationTime()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(
                        new JsonWebKeySet(Files.readString(folder.resolve("jwks.json"))).getJsonWebKeys()))
                .build();
    }
}
