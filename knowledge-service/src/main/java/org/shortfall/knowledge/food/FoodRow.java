package org.shortfall.knowledge.food;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of foods. Everyday foods have a friendly name and an ordinary portion. */
@Entity
@Immutable
@Table(name = "food")
public class FoodRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(name = "common_name")
    public @Nullable String commonName;

    @Column(name = "food_group", nullable = false)
    public String group;

    @Column(name = "everyday_name")
    public @Nullable String everydayName;

    @Column(name = "portion_measure")
    public @Nullable String portionMeasure;

    @Column(name = "portion_grams")
    public @Nullable BigDecimal portionGrams;

    @Column(name = "tags_yes", nullable = false)
    public List<String> tagsYes;

    @Column(name = "tags_no", nullable = false)
    public List<String> tagsNo;

    @Column(nullable = false)
    public List<String> classes;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;
}
