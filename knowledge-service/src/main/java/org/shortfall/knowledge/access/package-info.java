/** Who calls, by a token of the one issuer that is trusted. */
@NullMarked
package org.shortfall.knowledge.access;

import org.jspecify.annotations.NullMarked;
