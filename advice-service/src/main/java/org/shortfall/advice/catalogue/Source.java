package org.shortfall.advice.catalogue;

import org.jspecify.annotations.Nullable;

/** Where a claim was read. */
public record Source(String title, @Nullable String url) {}
