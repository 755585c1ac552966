package org.shortfall.advice.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was advised. Only the pipeline writes. */
@ApplicationScoped
public class AdviceRepository implements PanacheRepositoryBase<IssuedAdvice, UUID> {

    /** The advice on a report within this scope; what is outside is as unknown as none. */
    @Transactional
    public Optional<IssuedAdvice> of(Scope scope, UUID reportId) {
        return find(
                        "reportId = ?1 and tenant = ?2 and (cast(?3 as string) is null or subject = ?3)",
                        reportId,
                        scope.tenant(),
                        scope.subject())
                .firstResultOptional();
    }

    /** Whether a report within this scope could not be processed; ask for its advice first, it may have been processed later. */
    @Transactional
    public boolean hasFailed(Scope scope, UUID reportId) {
        return (boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT FROM failed_report WHERE report_id = ?1 AND tenant = ?2"
                        + " AND (CAST(?3 AS text) IS NULL OR subject = ?3))")
                .setParameter(1, reportId)
                .setParameter(2, scope.tenant())
                .setParameter(3, scope.subject())
                .getSingleResult();
    }

    /** A subject's advice before its n-th report, newest first. */
    @Transactional
    public List<IssuedAdvice> newestOf(String subject, long before, int limit) {
        return find("subject = ?1 and number < ?2", Sort.descending("number"), subject, before)
                .page(0, limit)
                .list();
    }

    /** A subject's advice after its n-th report, oldest first. */
    @Transactional
    public List<IssuedAdvice> followingOf(String subject, long after, int limit) {
        return find("subject = ?1 and number > ?2", Sort.ascending("number"), subject, after)
                .page(0, limit)
                .list();
    }
}
