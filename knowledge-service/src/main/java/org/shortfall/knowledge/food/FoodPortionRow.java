package org.shortfall.knowledge.food;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A household measure of a food. */
@Entity
@Immutable
@Table(name = "food_portion")
@IdClass(FoodPortionRow.Key.class)
public class FoodPortionRow {

    /** Which food, which of its measures. */
    public record Key(String food, Integer position) {}

    @Id
    public String food;

    @Id
    public Integer position;

    @Column(nullable = false)
    public String measure;

    @Column(nullable = false)
    public BigDecimal grams;
}
