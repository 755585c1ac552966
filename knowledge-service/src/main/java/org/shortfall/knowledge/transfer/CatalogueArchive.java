package org.shortfall.knowledge.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shortfall.knowledge.table.CatalogueTable;
import org.shortfall.knowledge.table.CatalogueTables;
import org.shortfall.knowledge.table.Database;

/** Every table as a file of one zip, all as of one moment; the same catalogue gives the same bytes. */
@ApplicationScoped
class CatalogueArchive {

    /** So that the time of the export is not part of it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int SECONDS = 300;

    private final TableWriter writer;
    private final Database database;

    CatalogueArchive(TableWriter writer, Database database) {
        this.writer = writer;
        this.database = database;
    }

    void write(FileFormat format, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            database.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            for (CatalogueTable table : CatalogueTables.ALL) {
                ZipEntry entry = new ZipEntry(table.name() + "." + format.ending);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                writer.write(table, format, zip);
                zip.closeEntry();
            }
            return true;
        });
        zip.finish();
    }
}
