package org.shortfall.knowledge.query;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shortfall.knowledge.http.PageRequest;

/** Filters of which each may be missing; those that are given must all hold. */
public final class Filters {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition in HQL that names its value as {@code :name}, unless the value is missing. */
    public Filters and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    public Filters equal(String field, @Nullable Object value) {
        return and(field + " = :" + field, field, value);
    }

    /** Adds a condition that needs no value. */
    public Filters and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The rows of one page, and one more if there is a next page. */
    public <R> List<R> page(PanacheRepositoryBase<R, ?> rows, Sort order, PageRequest request) {
        PanacheQuery<R> query = rows.find(String.join(" and ", conditions), order, values);
        return query.range(request.offset(), request.lastIndex()).list();
    }

    /** Every row that passes, in no order. */
    public <R> List<R> all(PanacheRepositoryBase<R, ?> rows) {
        return rows.list(String.join(" and ", conditions), values);
    }
}
