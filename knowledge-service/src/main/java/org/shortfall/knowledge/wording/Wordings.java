package org.shortfall.knowledge.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Everything that says how people put things. */
@ApplicationScoped
public class Wordings {

    private final EntityManager entityManager;

    Wordings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By name and locale. */
    public List<WordClass> classes() {
        return entityManager
                .createQuery("from WordClassRow order by name, locale", WordClassRow.class)
                .getResultStream()
                .map(row -> new WordClass(row.name, row.locale, row.words))
                .toList();
    }

    /** By kind, id and locale. */
    public List<WordingPattern> patterns() {
        return entityManager
                .createQuery("from WordingPatternRow order by kind, id, locale", WordingPatternRow.class)
                .getResultStream()
                .map(row -> new WordingPattern(row.kind, row.id, row.locale, row.patterns))
                .toList();
    }

    /** By phrase and locale. */
    public List<Ambiguity> ambiguities() {
        return entityManager
                .createQuery("from AmbiguityRow order by phrase, locale", AmbiguityRow.class)
                .getResultStream()
                .map(row -> new Ambiguity(
                        row.phrase, row.locale, row.readings, Map.of("en", row.questionEn, "de", row.questionDe)))
                .toList();
    }
}
