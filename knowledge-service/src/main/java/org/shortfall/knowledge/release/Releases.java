package org.shortfall.knowledge.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.shortfall.knowledge.http.PageRequest;

/** The releases of the catalogue. They are added, never changed. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<ReleaseRow, Integer> {

    private static final Logger LOG = Logger.getLogger(Releases.class);

    private final ReleaseBuilder builder;

    Releases(ReleaseBuilder builder) {
        this.builder = builder;
    }

    /** The newest release; when there is none, release 1 is built from the tables and stored. */
    @Transactional
    public Release newestOrFirst() {
        return newest().orElseGet(() -> add(1, Release.Origin.packaged, "The catalogue as it is shipped"));
    }

    public Optional<Release> newest() {
        return findAll(Sort.descending("number"))
                .range(0, 0)
                .firstResultOptional()
                .map(Release::of);
    }

    /** Whether a release built from the tables now would have the content of this one. */
    public boolean isUpToDate(Release release) {
        return CanonicalJson.checksum(CanonicalJson.bytes(builder.build())).equals(release.checksum());
    }

    public Optional<Release> numbered(int number) {
        return findByIdOptional(number).map(Release::of);
    }

    /** The newest first, without their content. */
    List<ReleaseSummary> page(PageRequest request) {
        return getEntityManager()
                .createQuery(
                        "select new org.shortfall.knowledge.release.ReleaseSummary(number, publishedAt, checksum, origin, title)"
                                + " from ReleaseRow order by number desc",
                        ReleaseSummary.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    /**
     * Builds a release from the tables as they stand in the caller's transaction, and stores it.
     *
     * @throws ReleaseTooLarge above 4 MiB
     * @throws TextsMissing if it lacks a text that it needs in every locale
     */
    @Transactional
    public Release add(int number, Release.Origin origin, String title) {
        long start = System.nanoTime();
        byte[] content = CanonicalJson.bytes(builder.build());
        ReleaseRow row = new ReleaseRow();
        row.number = number;
        row.publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        row.checksum = CanonicalJson.checksum(content);
        row.content = content;
        row.origin = origin;
        row.title = title;
        Release release = Release.of(row);
        ReleasePublisher.requireFitting(release);
        persistAndFlush(row);
        LOG.infof(
                "built release %d in %.1f s: %,d bytes, %s",
                number, (System.nanoTime() - start) / 1e9, content.length, row.checksum);
        return release;
    }
}
