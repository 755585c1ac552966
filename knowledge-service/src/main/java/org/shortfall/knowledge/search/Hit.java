package org.shortfall.knowledge.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found by one of its names.
 *
 * @param kind {@code nutrient}, {@code symptom}, {@code food}, or the kind of a term
 * @param name in the language of the search, else in English
 * @param matched the name or synonym that fits best
 * @param href where to read it
 * @param score how well it fits: 1 and above for the very words; for comparing hits of one search only
 */
@Schema(description = "Something that was found by one of its names.")
public record Hit(String kind, String id, String name, String matched, String href, double score) {}
