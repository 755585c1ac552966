package org.shortfall.intake.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "{\"a\":1}}",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":1e999999999}",
                "{\"a\":1e-999999999}",
                "{\"a\":1e99999999999999999999}",
                "{\"a\":12345678901234567890123456789012345678901}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"a\":\"tab\there\"}",
                "// comment\n{}",
                "\uFEFF{}",
                "\u0000",
            })
    void what_is_not_strictly_json_is_refused(String text) {
        assertThat(refusal(text.getBytes(UTF_8)).reason()).isNotBlank();
    }

    @Test
    void nesting_to_twenty_levels_is_read_and_one_more_is_refused() throws MalformedJson {
        assertThat(StrictJson.read(nested(20)).isArray()).isTrue();
        assertThat(refusal(nested(21)).reason()).contains("20 levels");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_their_place() {
        MalformedJson refusal = refusal("{\n \"a\": \"caf\u00e9\"}".getBytes(ISO_8859_1));

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(11);
    }

    @Test
    void utf16_is_not_guessed() {
        assertThat(refusal("{}".getBytes(java.nio.charset.StandardCharsets.UTF_16))
                        .reason())
                .contains("UTF-8");
    }

    @Test
    void a_refusal_says_the_place_and_never_the_content() {
        MalformedJson refusal = refusal("{\n  \"subjectId\": MARKER }".getBytes(UTF_8));

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isGreaterThan(15);
        assertThat(refusal.reason() + refusal.getMessage())
                .doesNotContain("MARKER")
                .doesNotContain("subjectId");
    }

    @Test
    void digits_stay_as_they_were_written() throws MalformedJson {
        assertThat(StrictJson.read("1.50".getBytes(UTF_8)).decimalValue().toPlainString())
                .isEqualTo("1.50");
    }

    private static byte[] nested(int levels) {
        return ("[".repeat(levels) + "]".repeat(levels)).getBytes(UTF_8);
    }

    private static MalformedJson refusal(byte[] bytes) {
        return catchThrowableOfType(MalformedJson.class, () -> StrictJson.read(bytes));
    }
}
