/** Conversion of units, with the factors that depend on the substance and its form. It knows no feature. */
@NullMarked
package org.shortfall.knowledge.unit;

import org.jspecify.annotations.NullMarked;
