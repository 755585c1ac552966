package org.shortfall.intake.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    /** Made with sha256sum. */
    private static final String EXPECTED = "a8169dcb7e46857ee50358e846cd75c6cc73d0781b045dcea4cd83a16b0e9a87";

    @Test
    void order_and_whitespace_do_not_matter_and_digits_do() throws MalformedJson {
        assertThat(digest("{ \"b\" : { \"z\": 1E2, \"y\": \"\\u00e4\\n\" }, \"a\": [ 1, 2.50, true, null ] }"))
                .isEqualTo(EXPECTED);
        assertThat(digest("{\"a\":[1,2.5,true,null],\"b\":{\"y\":\"ä\\n\",\"z\":100}}"))
                .isNotEqualTo(EXPECTED);
    }

    private static String digest(String json) throws MalformedJson {
        return HexFormat.of().formatHex(CanonicalJson.sha256(StrictJson.read(json.getBytes(UTF_8))));
    }
}
