package org.shortfall.knowledge.food;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.Decimals;
import org.shortfall.knowledge.http.PageRequest;

/** The foods of the catalogue. */
@ApplicationScoped
public class Foods {

    private final EntityManager entityManager;

    Foods(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A food of a list, with how much 100 g hold of the nutrient that was asked for. */
    record Found(FoodRow food, @Nullable BigDecimal per100g) {}

    /** The foods of one page and one more, by id. */
    List<Found> page(FoodQuery query, PageRequest request) {
        TypedQuery<FoodRow> rows = entityManager.createQuery(
                "select food from FoodRow food where " + query.condition() + " order by food.id", FoodRow.class);
        query.values().forEach(rows::setParameter);
        return window(rows, request).stream().map(row -> new Found(row, null)).toList();
    }

    /**
     * The foods of one page and one more, those first of which one ordinary portion, or 100 g, give most.
     *
     * @param perPortion foods without an ordinary portion are left out then
     */
    List<Found> richest(FoodQuery query, String nutrient, boolean perPortion, PageRequest request) {
        TypedQuery<Found> rows = entityManager.createQuery(
                "select new org.shortfall.knowledge.food.Foods$Found(food, amount.per100g)"
                        + " from FoodRow food join FoodAmountRow amount on amount.food = food.id"
                        + " where amount.component = :nutrient and "
                        + query.condition()
                        + (perPortion
                                ? " and food.portionGrams is not null order by amount.per100g * food.portionGrams"
                                : " order by amount.per100g")
                        + " desc, food.id",
                Found.class);
        rows.setParameter("nutrient", nutrient);
        query.values().forEach(rows::setParameter);
        return window(rows, request);
    }

    Optional<Found> find(String id) {
        return Optional.ofNullable(entityManager.find(FoodRow.class, id)).map(row -> new Found(row, null));
    }

    Optional<FoodComponentRow> component(String id) {
        return Optional.ofNullable(entityManager.find(FoodComponentRow.class, id));
    }

    /** The everyday foods as the release carries them, by id. */
    public List<EverydayFood> everyday() {
        Map<String, List<FoodAmountRow>> amounts = entityManager
                .createQuery(
                        "select amount from FoodAmountRow amount"
                                + " join FoodRow food on food.id = amount.food"
                                + " join FoodComponentRow component on component.id = amount.component"
                                + " where food.everydayName is not null and component.released",
                        FoodAmountRow.class)
                .getResultStream()
                .collect(Collectors.groupingBy(amount -> amount.food));
        return entityManager
                .createQuery(
                        "select food from FoodRow food where food.everydayName is not null order by food.id",
                        FoodRow.class)
                .getResultStream()
                .map(row -> everyday(row, amounts.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static EverydayFood everyday(FoodRow row, List<FoodAmountRow> amounts) {
        Map<String, BigDecimal> per100g = new TreeMap<>();
        amounts.forEach(amount -> per100g.put(amount.component, Decimals.plain(amount.per100g)));
        Portion portion = FoodSummary.portion(row);
        if (portion == null) {
            throw new IllegalStateException("everyday food without a portion: " + row.id);
        }
        return new EverydayFood(
                row.id,
                FoodSummary.friendlyName(row),
                portion,
                per100g,
                FoodSummary.tags(row),
                row.classes,
                row.sources,
                true);
    }

    List<Measured> amounts(FoodRow row) {
        return entityManager
                .createQuery(
                        "select new org.shortfall.knowledge.food.Foods$Measured(component, amount.per100g)"
                                + " from FoodAmountRow amount join FoodComponentRow component"
                                + " on component.id = amount.component where amount.food = :food order by component.id",
                        Measured.class)
                .setParameter("food", row.id)
                .getResultList();
    }

    /** How much of a component 100 g hold. */
    record Measured(FoodComponentRow component, BigDecimal per100g) {}

    List<Portion> portions(String food) {
        return entityManager
                .createQuery("from FoodPortionRow where food = :food order by position", FoodPortionRow.class)
                .setParameter("food", food)
                .getResultStream()
                .map(row -> new Portion(row.measure, row.grams))
                .toList();
    }

    private static <T> List<T> window(TypedQuery<T> query, PageRequest request) {
        return query.setFirstResult(request.offset())
                .setMaxResults(request.limit() + 1)
                .getResultList();
    }
}
