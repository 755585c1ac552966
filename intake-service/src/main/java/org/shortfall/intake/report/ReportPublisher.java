package org.shortfall.intake.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.shortfall.intake.IntakeConfig;

/**
 * Hands reports to the broker and says what became of them, in bounded time and memory.
 *
 * <p>The producer gives a report up before our patience ends, so an answer of 503 is not followed by a late publication,
 * except where the broker wrote the record and its acknowledgement was lost. The id is the same then.
 */
@ApplicationScoped
public class ReportPublisher {

    private static final int KIB = 1024;

    private final MutinyEmitter<byte[]> emitter;
    private final BrokerContact broker;
    private final ObjectMapper mapper;
    private final InstantSource clock;
    private final Semaphore roomKib;
    private final Duration patience;

    ReportPublisher(
            @Channel("symptom-reports") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter,
            BrokerContact broker,
            ObjectMapper mapper,
            InstantSource clock,
            IntakeConfig config) {
        this.emitter = emitter;
        this.broker = broker;
        this.mapper = mapper;
        this.clock = clock;
        this.roomKib = new Semaphore(config.publishing().inFlightKib());
        this.patience = config.publishing().patience();
    }

    /** The patience that a request has which begins now. */
    public Patience patience() {
        return Patience.of(patience);
    }

    /** Publishes one report and waits for its fate. */
    public Delivery publish(SymptomReported report, Patience patience) {
        return publish(List.of(report), patience).getFirst();
    }

    /** Publishes all of these at once and waits for their fates, in the same order. */
    public List<Delivery> publish(List<SymptomReported> reports, Patience patience) {
        List<CompletableFuture<Delivery>> sent =
                reports.stream().map(this::send).toList();
        return sent.stream().map(delivery -> await(delivery, patience)).toList();
    }

    private CompletableFuture<Delivery> send(SymptomReported report) {
        byte[] value = encode(report);
        int kib = 1 + value.length / KIB;
        // Our own bound in place of the emitter's: it counts bytes, and it keeps the producer's buffer from ever
        // blocking.
        if (!broker.isKnown() || !roomKib.tryAcquire(kib)) {
            return CompletableFuture.completedFuture(Delivery.NOT_TAKEN);
        }
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(report.subject())
                .withHeaders(CloudEvent.headers(report, clock.instant()))
                .build();
        return emitter.sendMessage(Message.of(value, Metadata.of(metadata)))
                .subscribeAsCompletionStage()
                .handle((acknowledged, failure) -> {
                    roomKib.release(kib);
                    return broker.noted(failure == null ? Delivery.ACKNOWLEDGED : Delivery.NOT_TAKEN);
                });
    }

    private byte[] encode(SymptomReported report) {
        try {
            return mapper.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written");
        }
    }

    private static Delivery await(CompletableFuture<Delivery> delivery, Patience patience) {
        try {
            return delivery.get(patience.leftNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Delivery.NOT_TAKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Delivery.NOT_TAKEN;
        }
    }
}
