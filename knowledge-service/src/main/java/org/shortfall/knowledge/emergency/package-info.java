/** Whom to call, by region. */
@NullMarked
package org.shortfall.knowledge.emergency;

import org.jspecify.annotations.NullMarked;
