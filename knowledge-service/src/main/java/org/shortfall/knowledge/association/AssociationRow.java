package org.shortfall.knowledge.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of associations. */
@Entity
@Immutable
@Table(name = "association")
public class AssociationRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String nutrient;

    @Column(nullable = false)
    public String direction;

    @Column(nullable = false)
    public String symptom;

    @Column(nullable = false)
    public String strength;

    @Column(nullable = false)
    public String grade;

    public @Nullable String note;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
