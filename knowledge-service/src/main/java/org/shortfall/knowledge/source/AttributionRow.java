package org.shortfall.knowledge.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of attributions. */
@Entity
@Immutable
@Table(name = "attribution")
public class AttributionRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String licence;

    public @Nullable String url;

    @Column(nullable = false)
    public String statement;
}
