/** Who gets in, and who does not. */
@NullMarked
package org.shortfall.advice.access;

import org.jspecify.annotations.NullMarked;
