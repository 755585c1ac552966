package org.shortfall.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes what is right a little wrong. */
final class Hostile {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u202Egnp.exe",
            "раураl",
            "\uD83D\uDE00".repeat(40),
            "'; DROP TABLE advice; --",
            "%00",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1/a}",
            "<script>alert(1)</script>",
            "-1",
            "0",
            "99999999999999999999",
            "1e400",
            "NaN",
            "null",
            "P",
            "P99999999999Y",
            "2026-02-30",
            "+292278994-08-17T07:12:55Z",
            "x".repeat(300));

    /** As they stand in JSON. */
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "-0",
            "1e9999",
            "-1e-9999",
            "123456789012345678901234567890.123456789",
            "9".repeat(1_200),
            "NaN",
            "Infinity",
            "[]",
            "{}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[".repeat(200) + "]".repeat(200),
            "{\"a\":1,\"a\":2}");

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The value's bytes with one thing wrong. */
    byte[] body(JsonNode value) {
        byte[] json = broken(value.deepCopy()).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(json, random.nextInt(json.length + 1));
            case 1 -> withByte(json, (byte) 0xff);
            case 2 -> withByte(json, (byte) 0);
            case 3 -> new byte[0];
            default -> json;
        };
    }

    /** One node somewhere is another, left out, or doubled. */
    private String broken(JsonNode value) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(value, objects);
        if (objects.isEmpty()) {
            return token();
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "unknown" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name, text());
            case 2 -> object.put(text(), 1);
            default -> {
                String mark = "@@@@";
                object.put(name, mark);
                return value.toString().replace('"' + mark + '"', token());
            }
        }
        return value.toString();
    }

    private String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private byte[] withByte(byte[] bytes, byte odd) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = odd;
        }
        return bytes;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }
}
