/** Tests of {@code importing}. */
@NullMarked
package org.shortfall.knowledge.importing;

import org.jspecify.annotations.NullMarked;
