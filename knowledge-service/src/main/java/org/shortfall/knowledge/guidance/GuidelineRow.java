package org.shortfall.knowledge.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of guidance. */
@Entity
@Immutable
@Table(name = "guideline")
public class GuidelineRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String kind;

    @Column(nullable = false)
    public String topic;

    @Column(nullable = false)
    public String statement;

    public @Nullable String subject;

    public @Nullable String value;

    public @Nullable String unit;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
