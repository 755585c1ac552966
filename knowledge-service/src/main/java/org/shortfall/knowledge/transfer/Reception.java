package org.shortfall.knowledge.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.ProblemException;
import org.shortfall.knowledge.release.Release;
import org.shortfall.knowledge.release.Releases;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/** Takes a file to disk and tells whether it was sent before: by the same person, against the same release. */
@ApplicationScoped
class Reception {

    private static final String ZIP = "application/zip";
    private static final int LONGEST_TITLE = 200;

    private final Imports imports;
    private final ImportRuns runs;
    private final Releases releases;

    Reception(Imports imports, ImportRuns runs, Releases releases) {
        this.imports = imports;
        this.runs = runs;
        this.releases = releases;
    }

    /** @param isNew false if the same file was imported before, or is being imported now */
    record Received(ImportRun run, boolean isNew) {}

    /** @throws ProblemException 400 or 404 if the file's table cannot be told */
    Received take(
            @Nullable String type,
            @Nullable String table,
            @Nullable String title,
            String person,
            boolean replaces,
            InputStream body)
            throws IOException {
        String media = type == null ? "" : mediaType(type);
        CatalogueTable of = table(media, table);
        String named = title(title, of);
        int release = releases.newest().map(Release::number).orElseThrow(() -> ProblemException.unknown("release"));
        MessageDigest digest = sha256();
        digest.update(String.join("\n", person, media, String.valueOf(of), String.valueOf(replaces), "" + release, "")
                .getBytes(StandardCharsets.UTF_8));
        Path file = Files.createTempFile("shortfall-import", null);
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            body.transferTo(out);
        }
        UUID id = UUID.nameUUIDFromBytes(digest.digest());
        Optional<ImportRun> before =
                runs.find(id).filter(run -> run.isRunning() || run.state().equals("done"));
        if (before.isPresent()) {
            Files.delete(file);
            return new Received(before.get(), false);
        }
        Upload upload = new Upload(file, of, FileFormat.ofMediaType(media).orElse(null));
        return new Received(imports.start(id, upload, person, named, replaces), true);
    }

    private static @Nullable CatalogueTable table(String media, @Nullable String table) {
        if (media.equals(ZIP)) {
            if (table != null) {
                throw ProblemException.badParameter(
                        "table", "leave it out: the files of a zip are called as their tables");
            }
            return null;
        }
        if (table == null) {
            throw ProblemException.badParameter("table", "name the table; /v1/catalogue/tables lists them");
        }
        return CatalogueTables.named(table).orElseThrow(() -> ProblemException.unknown("table"));
    }

    private static String title(@Nullable String title, @Nullable CatalogueTable table) {
        if (title != null && (title.isBlank() || title.length() > LONGEST_TITLE)) {
            throw ProblemException.badParameter("title", "give 1 to " + LONGEST_TITLE + " characters");
        }
        return title != null ? title : "Import of " + (table == null ? "the catalogue" : table.name());
    }

    private static String mediaType(String type) {
        MediaType media = MediaType.valueOf(type);
        return media.getType() + "/" + media.getSubtype();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
