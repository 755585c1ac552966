/** Tests of {@code release}. */
@NullMarked
package org.shortfall.knowledge.release;

import org.jspecify.annotations.NullMarked;
