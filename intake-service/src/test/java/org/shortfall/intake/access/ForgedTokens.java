package org.shortfall.intake.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.shortfall.intake.Tokens;
import org.shortfall.local.access.Grant;
import org.shortfall.local.access.LocalIssuer;
import org.shortfall.local.access.Role;

/** Tokens that look right and are not. */
final class ForgedTokens {

    private ForgedTokens() {}

    static String otherAudience() {
        JwtClaims claims = claims();
        claims.setAudience("another-service");
        return bearer(Tokens.issuer().signed(claims));
    }

    static String otherIssuer() {
        JwtClaims claims = claims();
        claims.setIssuer("https://id.example.org");
        return bearer(Tokens.issuer().signed(claims));
    }

    static String withoutExpiry() {
        JwtClaims claims = claims();
        claims.unsetClaim("exp");
        return bearer(Tokens.issuer().signed(claims));
    }

    static String otherKey() {
        try {
            return bearer(LocalIssuer.make(Files.createTempDirectory("other")).token(Grant.to(Role.OPERATOR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unsigned() {
        return bearer(part("{\"alg\":\"none\"}") + "." + part(claims().toJson()) + ".");
    }

    /** The classic: the public key, which everybody has, as the secret of an HMAC. */
    static String signedWithThePublicKey() {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims().toJson());
            signature.setAlgorithmHeaderValue("HS256");
            signature.setKey(new HmacKey(Files.readAllBytes(Path.of("target/issuer/jwks.json"))));
            return bearer(signature.getCompactSerialization());
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another role in a token that was signed without it. */
    static String altered() {
        String[] parts = Tokens.issuer().token(Grant.to(Role.SUBSCRIBER)).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return bearer(parts[0] + "." + part(claims.replace("subscriber", "operator")) + "." + parts[2]);
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(LocalIssuer.NAME);
        claims.setAudience(LocalIssuer.AUDIENCE);
        claims.setSubject("mallory");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("tenant", Grant.DEMO);
        claims.setStringListClaim("groups", List.of("reporter", "subscriber", "curator", "reviewer", "operator"));
        return claims;
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }
}
