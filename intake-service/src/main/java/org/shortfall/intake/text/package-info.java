/** Understands what people write: text becomes coded signs and facts with their places, and what was not understood is said. */
@NullMarked
package org.shortfall.intake.text;

import org.jspecify.annotations.NullMarked;
