/** The newest catalogue release: read from its topic, checked, and swapped in one step. */
@NullMarked
package org.shortfall.advice.release;

import org.jspecify.annotations.NullMarked;
