package org.shortfall.advice.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A CloudEvent in Kafka's binary mode: the value's bytes and the headers that describe them. */
public record CloudEvent(byte[] value, Map<String, String> headers) {

    public static final String CONTENT_TYPE = "content-type";
    public static final String TYPE = "ce_type";
    /** CloudEvents' "sequence" extension: the subject's report number. */
    public static final String SEQUENCE = "ce_sequence";
    /** Which report an advice answers, for those who do not want to read the value. */
    public static final String REPORT_ID = "ce_reportid";

    private static final String ADVICE_ISSUED = "org.shortfall.advice-issued.v1";

    public CloudEvent {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The event of an advice on the subject's n-th report. */
    public static CloudEvent of(AdviceIssued advice, long number) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", advice.adviceId().toString());
        headers.put(TYPE, ADVICE_ISSUED);
        headers.put("ce_source", "/advice-service");
        headers.put("ce_time", advice.receivedAt().toString());
        headers.put(REPORT_ID, advice.reportId().toString());
        headers.put(SEQUENCE, Long.toString(number));
        headers.put(CONTENT_TYPE, "application/json");
        return new CloudEvent(EventJson.write(advice), headers);
    }

    /** As it was stored by {@link #headerBytes()}. */
    public static CloudEvent stored(byte[] value, byte[] headerBytes) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, String> headers = EventJson.read(headerBytes, LinkedHashMap.class);
            return new CloudEvent(value, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] headerBytes() {
        return EventJson.write(headers);
    }

    public void addHeadersTo(Headers target) {
        headers.forEach((name, text) -> target.add(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A header of a record as text, or null when it has none. */
    public static @Nullable String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
