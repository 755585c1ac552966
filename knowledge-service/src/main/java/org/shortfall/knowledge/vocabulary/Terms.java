package org.shortfall.knowledge.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The vocabulary of the catalogue. */
@ApplicationScoped
public class Terms implements PanacheRepositoryBase<TermRow, String> {

    private static final String CLOSURE = """
            WITH RECURSIVE reached(id) AS (
              SELECT CAST(:id AS text)
              UNION
              SELECT unnest(term.implies) FROM term JOIN reached ON reached.id = term.id
            )
            SELECT id FROM reached ORDER BY id""";

    private final EntityManager entityManager;

    Terms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All of them, by id. */
    public List<Term> all() {
        return listAll(Sort.by("id")).stream().map(Term::of).toList();
    }

    /** The id itself and every term that it implies, directly or through others. */
    public List<String> withImplied(String id) {
        return entityManager.createNativeQuery(CLOSURE, String.class).setParameter("id", id).getResultList().stream()
                .map(String.class::cast)
                .toList();
    }

    /** Which foods fit whoever has this diet or allergy; empty if it is neither. */
    public Optional<FoodFit> foodFit(String id) {
        return findByIdOptional(id)
                .filter(term -> term.kind.equals("diet") || term.kind.equals("allergy"))
                .map(term -> term.kind.equals("allergy") && term.excludesFoodTags.isEmpty()
                        ? FoodFit.UNTELLABLE
                        : FoodFit.of(list("id in ?1", withImplied(id))));
    }
}
