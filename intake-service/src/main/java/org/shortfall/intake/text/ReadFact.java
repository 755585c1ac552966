package org.shortfall.intake.text;

import org.shortfall.intake.vocabulary.ProfileField;

/**
 * A fact about the person that was read.
 *
 * @param field the list of the profile that it belongs to
 * @param kind the term's kind
 * @param id the term's id
 */
public record ReadFact(ProfileField field, String kind, String id, State state, Span span) {}
