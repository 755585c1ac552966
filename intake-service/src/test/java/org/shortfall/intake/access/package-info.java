/** Who gets in, and who does not. */
@NullMarked
package org.shortfall.intake.access;

import org.jspecify.annotations.NullMarked;
