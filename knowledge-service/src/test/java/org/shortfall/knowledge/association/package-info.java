/** Tests of {@code association}. */
@NullMarked
package org.shortfall.knowledge.association;

import org.jspecify.annotations.NullMarked;
