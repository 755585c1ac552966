package org.shortfall.advice.engine;

import java.math.BigDecimal;

/**
 * A symptom to ask about next.
 *
 * @param expectedChange how much the answer is expected to move the scores, all together; 1 for what could be urgent
 */
public record Question(String symptom, String text, BigDecimal expectedChange) {}
