package org.shortfall.intake.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class CatalogueFollowerTest {

    private final CurrentVocabulary current = new CurrentVocabulary();
    private final CatalogueFollower follower = new CatalogueFollower(current);

    @Test
    void the_newest_whole_release_is_in_use_whatever_the_order() {
        follow(TestRelease.record(2));
        follow(TestRelease.record(3));
        follow(TestRelease.record(1));

        assertThat(current.require().release()).isEqualTo(3);
    }

    @Test
    void a_broken_or_withdrawn_release_leaves_the_present_one_in_use() {
        follow(TestRelease.record(2));
        follow("{\"number\":3".getBytes(UTF_8));
        follower.follow(withdrawn());

        assertThat(current.require().release()).isEqualTo(2);
    }

    /** A tombstone; the record's type does not say that its value may be null. */
    @NullUnmarked
    private static ConsumerRecord<byte[], byte[]> withdrawn() {
        return new ConsumerRecord<>("catalogue", 0, 1, new byte[0], null);
    }

    private void follow(byte[] value) {
        follower.follow(new ConsumerRecord<>("catalogue", 0, 0, new byte[0], value));
    }
}
