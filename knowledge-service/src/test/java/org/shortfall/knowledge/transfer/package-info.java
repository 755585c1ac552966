/** Tests of {@code transfer}. */
@NullMarked
package org.shortfall.knowledge.transfer;

import org.jspecify.annotations.NullMarked;
