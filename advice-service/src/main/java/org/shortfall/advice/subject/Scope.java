package org.shortfall.advice.subject;

import org.jspecify.annotations.Nullable;

/**
 * Whose advice somebody may see; what is outside is as unknown as what does not exist.
 *
 * @param subject the one subject; null for all of the tenant
 */
public record Scope(String tenant, @Nullable String subject) {}
