/** Releases that may be used and ones that may not. */
@NullMarked
package org.shortfall.advice.release;

import org.jspecify.annotations.NullMarked;
