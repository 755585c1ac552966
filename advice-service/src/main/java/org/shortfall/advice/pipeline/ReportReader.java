package org.shortfall.advice.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.shortfall.advice.event.CloudEvent;
import org.shortfall.advice.event.EventJson;
import org.shortfall.advice.event.SymptomReported;
import org.shortfall.advice.pipeline.Outcome.DeadLetter;
import org.shortfall.advice.pipeline.Outcome.Reason;

/** Reads a record of the report topic; one that cannot be used gets a coded reason and never stops the others. */
final class ReportReader {

    private static final String TYPE = "org.shortfall.symptom-reported.v1";

    private final int partitions;

    /** @param partitions of the report topic, fixed at its creation */
    ReportReader(int partitions) {
        this.partitions = partitions;
    }

    Batch.Item read(ReportRecord record) {
        ConsumerRecord<byte[], byte[]> raw = record.record();
        if (raw.key() == null) {
            return unusable(record, Reason.MISSING_KEY);
        }
        if (raw.value() == null) {
            return unusable(record, Reason.MISSING_VALUE);
        }
        if (!TYPE.equals(CloudEvent.header(raw.headers(), CloudEvent.TYPE))) {
            return unusable(record, Reason.UNKNOWN_TYPE);
        }
        try {
            SymptomReported report = EventJson.read(raw.value(), SymptomReported.class);
            report.toReport();
            return standsWhereItBelongs(raw, report)
                    ? new Batch.Item(record, report, null)
                    : unusable(record, Reason.WRONG_PARTITION);
        } catch (IOException | RuntimeException e) {
            return unusable(record, Reason.UNREADABLE);
        }
    }

    /** Elsewhere than in its subject's own partition a report would be out of order. */
    private boolean standsWhereItBelongs(ConsumerRecord<byte[], byte[]> raw, SymptomReported report) {
        byte[] subject = report.subject().getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(raw.key(), subject)
                && Utils.toPositive(Utils.murmur2(raw.key())) % partitions == raw.partition();
    }

    private static Batch.Item unusable(ReportRecord record, Reason reason) {
        return new Batch.Item(record, null, new DeadLetter(record, reason));
    }
}
