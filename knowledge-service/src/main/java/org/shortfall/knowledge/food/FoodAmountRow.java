package org.shortfall.knowledge.food;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** How much of one component 100 g of a food hold. What was not measured has no row. */
@Entity
@Immutable
@Table(name = "food_amount")
@IdClass(FoodAmountRow.Key.class)
public class FoodAmountRow {

    /** Which food, which component. */
    public record Key(String food, String component) {}

    @Id
    public String food;

    @Id
    public String component;

    @Column(name = "per_100g", nullable = false)
    public BigDecimal per100g;
}
