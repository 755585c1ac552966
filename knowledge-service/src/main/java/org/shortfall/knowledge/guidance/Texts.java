package org.shortfall.knowledge.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts that advice is worded with, by locale and key. */
@ApplicationScoped
public class Texts {

    private final EntityManager entityManager;

    Texts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Map<String, Map<String, String>> byLocale() {
        List<TextRow> rows = entityManager
                .createQuery("from TextRow order by locale, key", TextRow.class)
                .getResultList();
        Map<String, Map<String, String>> texts = new TreeMap<>();
        rows.forEach(row ->
                texts.computeIfAbsent(row.locale, locale -> new TreeMap<>()).put(row.key, row.text));
        return texts;
    }
}
