package org.shortfall.knowledge.nutrient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of nutrients. */
@Entity
@Immutable
@Table(name = "nutrient")
public class NutrientRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String kind;

    public @Nullable String subkind;

    @Column(nullable = false)
    public String unit;

    @Column(nullable = false)
    public List<String> aliases;

    @Column(nullable = false)
    public List<String> roles;

    @Column(name = "food_sources", nullable = false)
    public List<String> foodSources;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
