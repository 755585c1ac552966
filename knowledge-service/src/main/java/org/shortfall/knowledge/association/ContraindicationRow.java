package org.shortfall.knowledge.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of contraindications. */
@Entity
@Immutable
@Table(name = "contraindication")
public class ContraindicationRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String nutrient;

    @Column(nullable = false)
    public String term;

    @Column(nullable = false)
    public String form;

    @Column(nullable = false)
    public String gate;

    public @Nullable String reason;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
