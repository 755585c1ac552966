/** The vocabulary of symptoms. */
@NullMarked
package org.shortfall.knowledge.symptom;

import org.jspecify.annotations.NullMarked;
