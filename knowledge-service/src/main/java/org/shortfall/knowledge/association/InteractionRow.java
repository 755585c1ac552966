package org.shortfall.knowledge.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of interactions. */
@Entity
@Immutable
@Table(name = "interaction")
public class InteractionRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String nutrient;

    @Column(nullable = false)
    public String term;

    @Column(nullable = false)
    public String effect;

    @Column(nullable = false)
    public String severity;

    public @Nullable String action;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
