package org.shortfall.knowledge.importing;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells editions of the service apart: by everything in its jar, tables and code, as both shape a release. */
final class Packaged {

    private static final String KNOWN = "/catalogue/sources.json";

    private Packaged() {}

    /** SHA-256 over the names and contents of all that is packaged, in hex. */
    static String edition() {
        URL known = Packaged.class.getResource(KNOWN);
        if (known == null) {
            throw new MalformedTable(KNOWN, new IOException("no such resource"));
        }
        try {
            String address = known.toString();
            if (!known.getProtocol().equals("jar")) {
                return digest(Path.of(known.toURI()).resolve("../..").normalize());
            }
            String jar = address.substring("jar:".length(), address.indexOf("!/"));
            try (FileSystem content = FileSystems.newFileSystem(Path.of(new URI(jar)))) {
                return digest(content.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new MalformedTable(KNOWN, e);
        }
    }

    private static String digest(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .filter(file -> !root.relativize(file).startsWith("META-INF"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
