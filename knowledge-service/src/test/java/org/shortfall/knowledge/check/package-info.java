/** Tests of {@code check}. */
@NullMarked
package org.shortfall.knowledge.check;

import org.jspecify.annotations.NullMarked;
