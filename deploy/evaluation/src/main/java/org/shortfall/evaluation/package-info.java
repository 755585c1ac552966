/** Measures what Shortfall says about published cases: from the words of a case to advice, scored as the cases ask. */
@NullMarked
package org.shortfall.evaluation;

import org.jspecify.annotations.NullMarked;
