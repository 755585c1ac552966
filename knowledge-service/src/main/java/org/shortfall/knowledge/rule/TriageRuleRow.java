package org.shortfall.knowledge.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table of triage rules; what makes a rule fire is kept as JSON. */
@Entity
@Immutable
@Table(name = "triage_rule")
public class TriageRuleRow {

    @Id
    public String id;

    @Column(name = "red_flag")
    public @Nullable String redFlag;

    @Column(nullable = false)
    public String triage;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> content;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String verification;
}
