package org.shortfall.knowledge.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A row of the table of patterns. */
@Entity
@Immutable
@Table(name = "wording_pattern")
@IdClass(WordingPatternRow.Key.class)
public class WordingPatternRow {

    /** What is said, in which language. */
    public record Key(String kind, String id, String locale) {}

    @Id
    public String kind;

    @Id
    public String id;

    @Id
    public String locale;

    @Column(nullable = false)
    public List<String> patterns;
}
