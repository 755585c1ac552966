package org.shortfall.knowledge.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the vocabulary of facts about a person. */
@Entity
@Immutable
@Table(name = "term")
public class TermRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String kind;

    @Column(nullable = false)
    public String label;

    @Column(nullable = false)
    public List<String> synonyms;

    @Column(name = "phrases_de", nullable = false)
    public List<String> phrasesDe;

    @Column(name = "context_phrases", nullable = false)
    public List<String> contextPhrases;

    @Column(nullable = false)
    public List<String> implies;

    @Column(name = "requires_food_tag")
    public @Nullable String requiresFoodTag;

    @Column(name = "excludes_food_tags", nullable = false)
    public List<String> excludesFoodTags;

    @Column(name = "food_allergy", nullable = false)
    public boolean foodAllergy;

    @Column(name = "min_age")
    public @Nullable BigDecimal minAge;

    @Column(name = "max_age")
    public @Nullable BigDecimal maxAge;

    public @Nullable String sex;

    public @Nullable String nutrient;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String verification;

    @Column(name = "icd10_category")
    public @Nullable String icd10Category;

    public @Nullable String note;
}
