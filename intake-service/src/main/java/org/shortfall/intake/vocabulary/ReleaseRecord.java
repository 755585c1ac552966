package org.shortfall.intake.vocabulary;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.HexFormat;
import org.shortfall.intake.json.CanonicalJson;

/** One record of the catalogue topic, read: a vocabulary, or a code that says why not. */
public sealed interface ReleaseRecord {

    /** A complete release whose checksum is right. */
    record Usable(Vocabulary vocabulary) implements ReleaseRecord {}

    /** Not a release that can be used. */
    record Unusable(Reason reason) implements ReleaseRecord {}

    /** Why a record was not used. */
    enum Reason {
        NOT_JSON,
        NOT_A_RELEASE,
        WRONG_CHECKSUM,
        EMPTY_VOCABULARY,
        NO_SAFETY_NET
    }

    /** Digits stay as written, or the checksum would be over something else than was published. */
    ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    /** Reads the value of a record, whatever it may be. */
    static ReleaseRecord read(byte[] value) {
        try {
            JsonNode release = EXACT.readTree(value);
            JsonNode catalogue = release.path("catalogue");
            if (!release.path("number").isInt() || !release.path("checksum").isTextual() || !catalogue.isObject()) {
                return new Unusable(Reason.NOT_A_RELEASE);
            }
            String checksum = release.path("checksum").asText();
            if (!checksum.equals("sha256:" + HexFormat.of().formatHex(CanonicalJson.sha256(catalogue)))) {
                return new Unusable(Reason.WRONG_CHECKSUM);
            }
            return indexed(release.path("number").intValue(), checksum, catalogue);
        } catch (IOException e) {
            return new Unusable(Reason.NOT_JSON);
        }
    }

    private static ReleaseRecord indexed(int number, String checksum, JsonNode catalogue) {
        try {
            Catalogue words = EXACT.treeToValue(catalogue, Catalogue.class);
            if (words.symptoms().isEmpty()) {
                return new Unusable(Reason.EMPTY_VOCABULARY);
            }
            return SafetyNet.isIn(words.texts())
                    ? new Usable(new Vocabulary(number, checksum, words))
                    : new Unusable(Reason.NO_SAFETY_NET);
        } catch (IOException | RuntimeException e) {
            return new Unusable(Reason.NOT_A_RELEASE);
        }
    }
}
