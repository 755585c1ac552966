/** Measures what is understood of sentences as people write them, and holds it above floors. */
@NullMarked
package org.shortfall.intake.text.corpus;

import org.jspecify.annotations.NullMarked;
