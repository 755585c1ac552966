package org.shortfall.knowledge.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A release without its content.
 *
 * @param checksum SHA-256 of the canonical JSON of {@code catalogue}
 * @param origin where it comes from
 * @param title of the draft that it was
 */
@Schema(description = "A release without its content.")
public record ReleaseSummary(int number, Instant publishedAt, String checksum, Release.Origin origin, String title) {}
