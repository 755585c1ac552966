package org.shortfall.advice.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A stored advice as the API reads it: the bytes that stand on the topic, and where they belong. */
@Entity
@Table(name = "advice")
public class IssuedAdvice {

    @Id
    @Column(name = "report_id")
    public UUID reportId;

    public String tenant;

    public String subject;

    /** The subject's n-th report; also the id of its event in a stream. */
    public long number;

    public byte[] value;
}
