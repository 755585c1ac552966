/** Tests of {@code http}. */
@NullMarked
package org.shortfall.knowledge.http;

import org.jspecify.annotations.NullMarked;
