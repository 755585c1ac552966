/** What the local issuer signs, and for whom its key is readable. */
@NullMarked
package org.shortfall.local.access;

import org.jspecify.annotations.NullMarked;
