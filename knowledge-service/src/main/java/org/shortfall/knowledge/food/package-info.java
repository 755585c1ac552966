/** Foods: what is in them, what they fit, and what one ordinary portion is. */
@NullMarked
package org.shortfall.knowledge.food;

import org.jspecify.annotations.NullMarked;
