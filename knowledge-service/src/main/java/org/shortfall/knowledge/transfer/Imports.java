package org.shortfall.knowledge.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.shortfall.knowledge.curation.ImportedRows;
import org.shortfall.knowledge.table.TableShapes;
import org.shortfall.knowledge.transfer.ImportRun.RowFault;

/**
 * Imports files, each in one transaction: its draft is there as a whole or not at all, however the import ends. A file
 * whose rows are all as they stand makes no draft, so the same file can be sent again and again.
 */
@ApplicationScoped
class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);
    private static final int LONGEST_SECONDS = 600;

    private final ImportRuns runs;
    private final ImportedRows target;
    private final TableShapes shapes;

    Imports(ImportRuns runs, ImportedRows target, TableShapes shapes) {
        this.runs = runs;
        this.target = target;
        this.shapes = shapes;
    }

    /** Undoes the transaction; everything about it is known elsewhere. */
    private static final class Rejected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Rejected() {
            super(null, null, false, false);
        }
    }

    /** Starts beside the request; the file is deleted in the end. */
    ImportRun start(UUID id, Upload upload, String person, String title, boolean replaces) {
        ImportRun run = runs.start(id, person, title, replaces ? "replace" : "merge");
        Thread.ofVirtual().name("import-" + id).start(() -> run(run, upload, replaces));
        return run;
    }

    private void run(ImportRun run, Upload upload, boolean replaces) {
        long start = System.nanoTime();
        try {
            int total = count(upload);
            runs.progress(run.id(), 0, total, 0);
            Importing importing = new Importing(
                    UUID.randomUUID(),
                    replaces,
                    shapes,
                    target,
                    (processed, rejected) -> runs.progress(run.id(), processed, total, rejected));
            try {
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> importAll(run, upload, importing));
                LOG.infof("imported %,d rows in %.1f s", importing.processed(), (System.nanoTime() - start) / 1e9);
            } catch (Rejected e) {
                runs.end(run.id(), "rejected", importing.processed(), importing.rejected(), importing.faults());
            }
        } catch (UnreadableFile e) {
            runs.end(run.id(), "rejected", 0, 1, List.of(fault(e)));
        } catch (IOException | RuntimeException e) {
            LOG.error("an import failed", e);
            runs.end(run.id(), "failed", 0, 0, List.of());
        } finally {
            delete(upload);
        }
    }

    private void importAll(ImportRun run, Upload upload, Importing importing) {
        runs.hold(run.id());
        UUID draft = importing.draft();
        target.start(draft, run.title(), run.person());
        try {
            upload.each(importing::read);
        } catch (IOException | UnreadableFile e) {
            throw new IllegalStateException("a file that was read before cannot be read again", e);
        }
        if (importing.rejected() > 0) {
            throw new Rejected();
        }
        boolean changes = target.end(draft, run.person(), importing.changed());
        runs.done(run.id(), importing.processed(), importing.changed(), changes ? draft : null);
    }

    /** Reads the file once to its end, so that one that breaks off is refused before anything is done. */
    private int count(Upload upload) throws IOException, UnreadableFile {
        AtomicInteger rows = new AtomicInteger();
        upload.each((table, format, in) ->
                TableFile.read(shapes.of(table), format, in, (number, row) -> rows.incrementAndGet()));
        return rows.get();
    }

    private static RowFault fault(UnreadableFile e) {
        String reason = e.getMessage();
        return new RowFault("", e.row(), "", "unreadable-file", reason == null ? "cannot be read" : reason);
    }

    private static void delete(Upload upload) {
        try {
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            LOG.warnf("a file that was imported could not be deleted");
        }
    }
}
