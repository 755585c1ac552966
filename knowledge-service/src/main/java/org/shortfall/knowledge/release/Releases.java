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
        return newest().orElseGet(this::first);
    }

    public Optional<Release> newest() {
        return findAll(Sort.descending("number"))
                .range(0, 0)
                .firstResultOptional()
                .map(Release::of);
    }

    public Optional<Release> numbered(int number) {
        return findByIdOptional(number).map(Release::of);
    }

    /** The newest first, without their content. */
    List<ReleaseSummary> page(PageRequest request) {
        return getEntityManager()
                .createQuery(
                        "select new org.shortfall.knowledge.release.ReleaseSummary(number, publishedAt, checksum)"
                                + " from ReleaseRow order by number desc",
                        ReleaseSummary.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }

    private Release first() {
        byte[] content = CanonicalJson.bytes(builder.build());
        ReleaseRow row = new ReleaseRow();
        row.number = 1;
        row.publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        row.checksum = CanonicalJson.checksum(content);
        row.content = content;
        persist(row);
        LOG.infof("built release 1: %,d bytes, %s", content.length, row.checksum);
        return Release.of(row);
    }
}
