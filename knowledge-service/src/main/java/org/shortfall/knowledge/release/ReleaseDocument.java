package org.shortfall.knowledge.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole release as the OpenAPI document describes it; it is served as stored bytes.
 *
 * @param checksum SHA-256 of the canonical JSON of {@code catalogue}
 */
@Schema(description = "A whole release; the event's JSON Schema describes `catalogue` in full.")
public record ReleaseDocument(int number, Instant publishedAt, String checksum, ReleaseContent catalogue) {}
