package org.shortfall.local.access;

import java.io.IOException;
import java.nio.file.Path;

/** {@code deploy/token}: prints a token of the local issuer. */
public final class TokenCommand {

    private static final int USAGE = 2;

    private TokenCommand() {}

    /** @param words the issuer's folder, then as {@code deploy/token --help} says */
    public static void main(String[] words) {
        try {
            System.out.println(LocalIssuer.in(Path.of(words[0])).token(grant(words)));
        } catch (IllegalArgumentException e) {
            end(e.getMessage() + " (see deploy/token --help)", USAGE);
        } catch (IOException e) {
            end(
                    "no local issuer in " + Path.of(words[0]).getParent()
                            + ": start deploy/up, or name its data directory with --data",
                    1);
        }
    }

    /** @throws IllegalArgumentException with one line that says what is wrong */
    static Grant grant(String... words) {
        if (words.length < 2) {
            throw new IllegalArgumentException("say which role");
        }
        Grant grant = Grant.to(Role.of(words[1]));
        for (int i = 2; i < words.length; i += 2) {
            if (i + 1 == words.length || words[i + 1].isBlank()) {
                throw new IllegalArgumentException(words[i] + " needs a value");
            }
            grant = switch (words[i]) {
                case "--subject" -> grant.by(words[i + 1]);
                case "--tenant" -> grant.in(words[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + words[i]);
            };
        }
        return grant;
    }

    private static void end(String line, int exitCode) {
        System.err.println("deploy/token: " + line);
        System.exit(exitCode);
    }
}
