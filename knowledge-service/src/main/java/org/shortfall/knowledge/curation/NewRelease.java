package org.shortfall.knowledge.curation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shortfall.knowledge.release.Release;

/**
 * A release that was just made.
 *
 * @param onTopic whether the topic has it; if not, it will get it when the broker is back
 */
@Schema(description = "A release that was just made, and whether the topic has it already.")
public record NewRelease(int number, Instant publishedAt, String checksum, boolean onTopic) {

    static NewRelease of(Release release, boolean onTopic) {
        return new NewRelease(release.number(), release.publishedAt(), release.checksum(), onTopic);
    }
}
