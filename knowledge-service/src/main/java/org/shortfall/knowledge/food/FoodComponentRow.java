package org.shortfall.knowledge.food;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the food tables measure: a nutrient or another component. */
@Entity
@Immutable
@Table(name = "food_component")
public class FoodComponentRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String unit;

    @Column(nullable = false)
    public boolean released;

    public @Nullable String note;
}
