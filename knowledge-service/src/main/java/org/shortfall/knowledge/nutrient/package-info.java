/** Nutrients, their reference intakes and the laboratory tests that confirm a shortfall. */
@NullMarked
package org.shortfall.knowledge.nutrient;

import org.jspecify.annotations.NullMarked;
