package org.shortfall.knowledge.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search found, best first. */
@Schema(description = "What a search found, best first.")
public record Hits(List<Hit> items) {}
