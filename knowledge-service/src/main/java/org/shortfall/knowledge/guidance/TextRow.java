package org.shortfall.knowledge.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table of texts. */
@Entity
@Immutable
@Table(name = "text_entry")
@IdClass(TextRow.Key.class)
public class TextRow {

    /** Which text. */
    public record Key(String locale, String key) {}

    @Id
    public String locale;

    @Id
    public String key;

    @Column(nullable = false)
    public String text;
}
