package org.shortfall.knowledge.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of emergency numbers. */
@Entity
@Immutable
@Table(name = "emergency_number")
@IdClass(EmergencyNumberRow.Key.class)
public class EmergencyNumberRow {

    /** Where, what for, which. */
    public record Key(String region, String purpose, String number) {}

    @Id
    public String region;

    @Id
    public String purpose;

    @Id
    public String number;

    @Column(nullable = false)
    public String service;

    public @Nullable String note;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String verification;
}
