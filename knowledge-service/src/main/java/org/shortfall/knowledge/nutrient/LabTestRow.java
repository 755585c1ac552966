package org.shortfall.knowledge.nutrient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of tests. */
@Entity
@Immutable
@Table(name = "lab_test")
public class LabTestRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String test;

    @Column(nullable = false)
    public String nutrient;

    @Column(nullable = false)
    public String name;

    public @Nullable String unit;

    public @Nullable String threshold;

    public @Nullable String interpretation;

    @Column(name = "alternative_unit")
    public @Nullable String alternativeUnit;

    public @Nullable String loinc;

    @Column(name = "loinc_unit_note")
    public @Nullable String loincUnitNote;

    @Column(nullable = false)
    public List<String> sources;

    @Column(nullable = false)
    public String confidence;

    @Column(nullable = false)
    public String verification;
}
