package org.shortfall.intake.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeader;

/** The headers of the event: CloudEvents 1.0, Kafka protocol binding, binary mode. */
final class CloudEvent {

    private static final String TYPE = "org.shortfall.symptom-reported.v1";
    private static final String SOURCE = "/intake-service";

    private CloudEvent() {}

    static List<RecordHeader> headers(SymptomReported report, Instant now) {
        return List.of(
                header("content-type", "application/json"),
                header("ce_specversion", "1.0"),
                header("ce_type", TYPE),
                header("ce_source", SOURCE),
                header("ce_id", report.reportId().toString()),
                header("ce_time", now.toString()));
    }

    private static RecordHeader header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
