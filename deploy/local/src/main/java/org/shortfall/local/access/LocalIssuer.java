package org.shortfall.local.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Issues tokens on this machine, in place of an OpenID Connect provider: a key pair and its JWKS in a folder, the private
 * key readable by its owner only. The services refuse this issuer unless they listen on loopback alone.
 */
public final class LocalIssuer {

    /** The issuer's name; no provider on the network can have it. */
    public static final String NAME = "urn:shortfall:local-issuer";

    /** Whom the tokens are for. */
    public static final String AUDIENCE = "shortfall";

    private static final int KEY_BITS = 2048;
    private static final String PRIVATE = "issuer-key.json";
    private static final String PUBLIC = "jwks.json";

    private final RsaJsonWebKey key;

    private LocalIssuer(RsaJsonWebKey key) {
        this.key = key;
    }

    /** A new issuer: tokens of the one before are worth nothing from now on. */
    public static LocalIssuer make(Path folder) throws IOException {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
            key.setKeyId(UUID.randomUUID().toString());
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            Files.createDirectories(folder);
            write(folder, PRIVATE, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            write(folder, PUBLIC, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
            return new LocalIssuer(key);
        } catch (JoseException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /**
     * The issuer that was made in this folder.
     *
     * @throws IOException if there is none, or it is not this user's
     */
    public static LocalIssuer in(Path folder) throws IOException {
        try {
            return new LocalIssuer(
                    (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(Files.readString(folder.resolve(PRIVATE))));
        } catch (JoseException e) {
            throw new IOException("the issuer's key cannot be read");
        }
    }

    /** Where the public keys of the issuer in this folder are, as the services are told. */
    public static String keys(Path folder) {
        return folder.resolve(PUBLIC).toUri().toString();
    }

    /** A signed token. */
    public String token(Grant grant) {
        JwtClaims claims = new JwtClaims();
        Instant now = Instant.now();
        claims.setIssuer(NAME);
        claims.setAudience(AUDIENCE);
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(grant.life()).getEpochSecond()));
        claims.setStringListClaim(
                "groups", grant.roles().stream().map(Role::word).toList());
        claims.setStringClaim("tenant", grant.tenant());
        String person = grant.subject();
        claims.setSubject(person == null ? grant.tenant() + "-app" : person);
        if (person == null) {
            claims.setStringClaim("subjects", "tenant");
        }
        return signed(claims);
    }

    /** Any claims at all, signed: for tests of what is refused. */
    public String signed(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a key of ours that cannot sign", e);
        }
    }

    /** Both files are their owner's alone: it costs nothing, and nobody else needs them. */
    private static void write(Path folder, String name, String text) throws IOException {
        Path draft = folder.resolve(name + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text + "\n");
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
