package org.shortfall.intake.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseRecordTest {

    @Test
    void a_whole_release_becomes_a_vocabulary() {
        assertThat(ReleaseRecord.read(TestRelease.record(7)))
                .isInstanceOfSatisfying(
                        ReleaseRecord.Usable.class,
                        usable -> assertThat(usable.vocabulary().release()).isEqualTo(7));
    }

    @Test
    void a_changed_digit_is_a_wrong_checksum() {
        String changed = new String(TestRelease.record(1), UTF_8).replace("270.50", "270.5");

        assertThat(reason(changed)).isEqualTo(ReleaseRecord.Reason.WRONG_CHECKSUM);
    }

    @Test
    void half_a_record_is_not_json() {
        byte[] whole = TestRelease.record(1);

        assertThat(ReleaseRecord.read(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(new ReleaseRecord.Unusable(ReleaseRecord.Reason.NOT_JSON));
    }

    @Test
    void json_of_another_shape_is_no_release() {
        for (String other :
                new String[] {"", "{}", "[]", "null", "7", "{\"number\":\"1\",\"checksum\":\"\",\"catalogue\":{}}"}) {
            assertThat(reason(other)).isEqualTo(ReleaseRecord.Reason.NOT_A_RELEASE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_release_without_the_safety_net_in_one_of_the_languages_is_not_taken(String language) {
        ObjectNode catalogue = (ObjectNode) TestRelease.catalogue();
        ((ObjectNode) catalogue.path("texts").path(language)).put("safety-net", " ");

        assertThat(ReleaseRecord.read(TestRelease.record(1, catalogue)))
                .isEqualTo(new ReleaseRecord.Unusable(ReleaseRecord.Reason.NO_SAFETY_NET));
    }

    private static ReleaseRecord.Reason reason(String value) {
        return switch (ReleaseRecord.read(value.getBytes(UTF_8))) {
            case ReleaseRecord.Unusable(ReleaseRecord.Reason reason) -> reason;
            case ReleaseRecord.Usable usable -> throw new AssertionError("was used");
        };
    }
}
