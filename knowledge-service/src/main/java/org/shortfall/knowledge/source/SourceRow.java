package org.shortfall.knowledge.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of sources. */
@Entity
@Immutable
@Table(name = "source")
public class SourceRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String title;

    public @Nullable String publisher;

    public @Nullable String url;

    public @Nullable String licence;

    @Column(name = "read_as")
    public @Nullable String readAs;

    public @Nullable String edition;

    public @Nullable String checked;

    public @Nullable String jurisdiction;
}
