package org.shortfall.knowledge.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A row of the table of word classes. */
@Entity
@Immutable
@Table(name = "word_class")
@IdClass(WordClassRow.Key.class)
public class WordClassRow {

    /** Which class, in which language. */
    public record Key(String name, String locale) {}

    @Id
    public String name;

    @Id
    public String locale;

    @Column(nullable = false)
    public List<String> words;
}
