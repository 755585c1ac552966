/** Tests of {@code unit}. */
@NullMarked
package org.shortfall.knowledge.unit;

import org.jspecify.annotations.NullMarked;
