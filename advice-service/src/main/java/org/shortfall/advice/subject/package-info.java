/** The person behind a report, as a pseudonym, and what was said before. */
@NullMarked
package org.shortfall.advice.subject;

import org.jspecify.annotations.NullMarked;
