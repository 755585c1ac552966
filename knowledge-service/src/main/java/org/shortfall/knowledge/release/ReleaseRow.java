package org.shortfall.knowledge.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of the table of releases; {@code content} are the bytes that the checksum covers. */
@Entity
@Immutable
@Table(name = "release")
public class ReleaseRow {

    @Id
    public Integer number;

    @Column(name = "published_at", nullable = false)
    public Instant publishedAt;

    @Column(nullable = false)
    public String checksum;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public Release.Origin origin;

    @Column(nullable = false)
    public String title;

    @Column(nullable = false)
    public byte[] content;
}
