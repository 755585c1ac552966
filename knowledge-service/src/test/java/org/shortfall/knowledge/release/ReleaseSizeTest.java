package org.shortfall.knowledge.release;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.shortfall.knowledge.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReleaseSizeTest {

    @Inject
    ReleasePublisher publisher;

    @Test
    void a_release_above_4_mib_is_refused_with_a_clear_message() {
        Release tooLarge = new Release(2, Instant.EPOCH, "sha256:0", new byte[ReleasePublisher.HIGHEST_SIZE + 1]);

        assertThatThrownBy(() -> publisher.publish(tooLarge))
                .isInstanceOf(ReleaseTooLarge.class)
                .hasMessageContaining("release 2 has 4,194")
                .hasMessageContaining("at most 4,194,304 may be published");
    }
}
