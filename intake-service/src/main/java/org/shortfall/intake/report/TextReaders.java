package org.shortfall.intake.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shortfall.intake.text.TextReader;
import org.shortfall.intake.vocabulary.Vocabulary;

/** Keeps the reader of texts for the vocabulary in use; another vocabulary gets another reader. */
@Singleton
public final class TextReaders {

    private record Ready(Vocabulary vocabulary, TextReader reader) {}

    private final AtomicReference<@Nullable Ready> ready = new AtomicReference<>();

    /** The reader in the words of this vocabulary; the first call for a vocabulary compiles it. */
    public TextReader of(Vocabulary vocabulary) {
        Ready current = ready.get();
        return current != null && current.vocabulary == vocabulary ? current.reader : compiled(vocabulary);
    }

    private synchronized TextReader compiled(Vocabulary vocabulary) {
        Ready current = ready.get();
        if (current != null && current.vocabulary == vocabulary) {
            return current.reader;
        }
        TextReader reader = new TextReader(vocabulary);
        ready.set(new Ready(vocabulary, reader));
        return reader;
    }

    /** The day, in UTC, on which something was said; null if that is not known. */
    public static @Nullable LocalDate day(@Nullable Instant saidAt) {
        return saidAt == null ? null : LocalDate.ofInstant(saidAt, ZoneOffset.UTC);
    }
}
