/** General dietary guidance and the texts that every advice carries. */
@NullMarked
package org.shortfall.knowledge.guidance;

import org.jspecify.annotations.NullMarked;
