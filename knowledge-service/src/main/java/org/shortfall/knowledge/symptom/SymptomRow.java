package org.shortfall.knowledge.symptom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of symptoms. */
@Entity
@Immutable
@Table(name = "symptom")
public class SymptomRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(name = "clinical_term")
    public @Nullable String clinicalTerm;

    @Column(name = "symptom_group", nullable = false)
    public String group;

    @Column(nullable = false)
    public List<String> synonyms;

    @Column(name = "phrases_de", nullable = false)
    public List<String> phrasesDe;

    @Column(nullable = false)
    public List<String> implies;

    @Column(name = "implies_terms", nullable = false)
    public List<String> impliesTerms;

    @Column(name = "hpo_id")
    public @Nullable String hpoId;

    @Column(name = "hpo_label")
    public @Nullable String hpoLabel;

    @Column(name = "hpo_match")
    public @Nullable String hpoMatch;

    @Column(name = "icd10cm_category")
    public @Nullable String icd10cmCategory;

    @Column(name = "icd10cm_label")
    public @Nullable String icd10cmLabel;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;
}
