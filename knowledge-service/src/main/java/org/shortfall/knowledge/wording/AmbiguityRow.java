package org.shortfall.knowledge.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A row of the table of ambiguous phrases. */
@Entity
@Immutable
@Table(name = "ambiguity")
@IdClass(AmbiguityRow.Key.class)
public class AmbiguityRow {

    /** Which phrase, in which language. */
    public record Key(String phrase, String locale) {}

    @Id
    public String phrase;

    @Id
    public String locale;

    @Column(nullable = false)
    public List<String> readings;

    @Column(name = "question_en", nullable = false)
    public String questionEn;

    @Column(name = "question_de", nullable = false)
    public String questionDe;
}
