package org.shortfall.intake.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.shortfall.intake.json.MalformedJson;
import org.shortfall.intake.json.StrictJson;
import org.shortfall.intake.text.Understanding;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Reads a request to understand a text: parse, check, understand. */
@Singleton
public final class TextReading {

    /** What it comes to. Exactly one of these; callers switch over all. */
    public sealed interface Read {

        /** Understood as far as it goes. */
        record Understood(Understanding understanding, int release, String safetyNet) implements Read {}

        /** Not JSON. */
        record Unreadable(MalformedJson because) implements Read {}

        /** JSON, but not a request that can be used. */
        record Invalid(List<Fault> faults) implements Read {

            public Invalid {
                faults = List.copyOf(faults);
            }
        }
    }

    /** A text is understood for whoever asks. */
    private static final Reporter ANYONE = new Reporter("", null);

    private final ReportSchema schema;
    private final TextReaders readers;
    private final InstantSource clock;

    TextReading(ReportSchema schema, TextReaders readers, InstantSource clock) {
        this.schema = schema;
        this.readers = readers;
        this.clock = clock;
    }

    /** Understands the text of this request in the words of this vocabulary. */
    public Read read(byte[] body, Vocabulary vocabulary) {
        try {
            JsonNode request = StrictJson.read(body);
            List<Fault> faults = Stream.concat(
                            schema.checkText(request).stream(),
                            ReportChecks.reportIsNotFromTheFuture(
                                    request, new ReportCheck.Knowledge(vocabulary, ANYONE, clock.instant())))
                    .distinct()
                    .toList();
            return faults.isEmpty() ? understood(request, vocabulary) : new Read.Invalid(faults);
        } catch (MalformedJson e) {
            return new Read.Unreadable(e);
        }
    }

    private Read understood(JsonNode request, Vocabulary vocabulary) {
        String locale = request.path("locale").asText("en");
        Understanding understanding = readers.of(vocabulary)
                .read(
                        request.path("text").asText(),
                        locale,
                        TextReaders.day(Times.instant(request.path("reportedAt").asText())
                                .orElse(null)));
        return new Read.Understood(understanding, vocabulary.release(), vocabulary.safetyNet(locale));
    }
}
