/** Tests of {@code search}. */
@NullMarked
package org.shortfall.knowledge.search;

import org.jspecify.annotations.NullMarked;
