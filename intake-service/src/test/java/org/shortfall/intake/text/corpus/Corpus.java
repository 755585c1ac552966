package org.shortfall.intake.text.corpus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sentences written for this project, in two halves: one to learn from, one that is only counted. */
final class Corpus {

    private static final String SEED = "shortfall-corpus-1:";

    /** Which half a sentence is in; its id and the seed decide. */
    enum Half {
        TUNING,
        HELD_BACK
    }

    private Corpus() {}

    static List<Sentence> sentences(Half half) {
        return all().stream().filter(sentence -> half(sentence.id()) == half).toList();
    }

    static List<Sentence> all() {
        return read("/text/corpus.jsonl", Sentence.class);
    }

    /** Every line of a resource as one of these. */
    static <T> List<T> read(String resource, Class<T> type) {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Corpus.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            List<T> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(json.readValue(line, type));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Half half(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((SEED + id).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0 ? Half.TUNING : Half.HELD_BACK;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
