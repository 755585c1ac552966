package org.shortfall.knowledge.nutrient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of reference intakes. */
@Entity
@Immutable
@Table(name = "reference_intake")
public class ReferenceIntakeRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String nutrient;

    @Column(nullable = false)
    public String type;

    @Column(nullable = false)
    public String authority;

    @Column(name = "life_stage", nullable = false)
    public String lifeStage;

    @Column(nullable = false)
    public String sex;

    @Column(name = "reproductive_stage", nullable = false)
    public String reproductiveStage;

    @Column(name = "min_age")
    public @Nullable BigDecimal minAge;

    @Column(name = "max_age")
    public @Nullable BigDecimal maxAge;

    public @Nullable BigDecimal value;

    @Column(nullable = false)
    public String unit;

    public @Nullable String scope;

    public @Nullable String form;

    public @Nullable String note;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
