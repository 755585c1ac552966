package org.shortfall.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportIdTest {

    private static final byte[] BODY = new byte[32];

    @Test
    void the_same_request_is_the_same_report() {
        assertThat(ReportId.of("demo", "ab", "key", BODY)).isEqualTo(ReportId.of("demo", "ab", "key", BODY.clone()));
    }

    /** Pinned: an id that changed with a release of this service would make old reports new. */
    @Test
    void an_id_is_a_uuid_of_version_5_and_never_changes() {
        UUID id = ReportId.of("demo", "3d2f0b0c9a8e7d6c5b4a392817060504", "a-1", BODY);

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).hasToString("39eb9a23-3876-514a-bdb7-c1bbbe5ac2b6");
    }

    @Test
    void every_part_counts_and_none_flows_into_its_neighbour() {
        byte[] other = BODY.clone();
        other[31] = 1;
        Set<UUID> ids = new HashSet<>(Set.of(
                ReportId.of("demo", "ab", "key", BODY),
                ReportId.of("demo", "ab", "key", other),
                ReportId.of("demo", "abk", "ey", BODY),
                ReportId.of("demoa", "b", "key", BODY),
                ReportId.of("demo", "ab", "key2", BODY)));

        assertThat(ids).hasSize(5);
    }
}
