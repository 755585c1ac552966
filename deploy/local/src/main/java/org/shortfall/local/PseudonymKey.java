package org.shortfall.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that turns a client's {@code subjectId} into a subject; made once and kept, or no history would be found again. */
final class PseudonymKey {

    private static final int BYTES = 32;

    private PseudonymKey() {}

    /** The key in Base64, from the file; a new one when there is none. Only its owner can read the file. */
    static String keptIn(Path directory) throws IOException {
        Path file = directory.resolve("pseudonym-key");
        if (!Files.exists(file)) {
            write(file);
        }
        return Files.readString(file).strip();
    }

    private static void write(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = file.resolveSibling("pseudonym-key.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
