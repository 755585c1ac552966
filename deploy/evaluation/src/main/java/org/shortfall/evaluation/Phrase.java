package org.shortfall.evaluation;

/**
 * One phrase of a case as it stands in the text, on a line of its own.
 *
 * @param field the case's field that it is from
 * @param line what the line says
 */
record Phrase(String field, String line) {}
