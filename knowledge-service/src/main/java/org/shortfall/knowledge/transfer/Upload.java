package org.shortfall.knowledge.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;

/**
 * A file that somebody sent: one table, or a zip with a file a table.
 *
 * @param table the one table; null for a zip
 */
record Upload(
        Path file, @Nullable CatalogueTable table, @Nullable FileFormat format) {

    /** What a zip may hold when it is unpacked: six times the catalogue. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    /** Does something with the rows of one table. */
    @FunctionalInterface
    interface Reading {
        void read(CatalogueTable table, FileFormat format, InputStream in) throws IOException, UnreadableFile;
    }

    /**
     * Reads table after table.
     *
     * @throws UnreadableFile if it is no zip, or a file in it belongs to no table
     */
    void each(Reading reading) throws IOException, UnreadableFile {
        if (table != null && format != null) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                reading.read(table, format, in);
            }
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Part part : parts(zip)) {
                try (InputStream in = new BufferedInputStream(zip.getInputStream(part.entry()))) {
                    reading.read(part.table(), part.format(), in);
                }
            }
        } catch (ZipException e) {
            throw new UnreadableFile(0, "no zip");
        }
    }

    private record Part(ZipEntry entry, CatalogueTable table, FileFormat format) {}

    private static List<Part> parts(ZipFile zip) throws UnreadableFile {
        List<Part> parts = new ArrayList<>();
        long bytes = 0;
        for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
            bytes += Math.max(0, entry.getSize());
            String[] name = entry.getName().split("\\.", 2);
            Optional<CatalogueTable> named = CatalogueTables.named(name[0]);
            Optional<FileFormat> format = name.length < 2 ? Optional.empty() : FileFormat.ending(name[1]);
            if (named.isEmpty() || format.isEmpty()) {
                throw new UnreadableFile(0, "a file of the zip is called as no table is; see /v1/catalogue/tables");
            }
            parts.add(new Part(entry, named.get(), format.get()));
        }
        if (bytes > MOST_BYTES) {
            throw new UnreadableFile(0, "unpacked, the zip is larger than " + MOST_BYTES + " bytes");
        }
        return parts;
    }
}
