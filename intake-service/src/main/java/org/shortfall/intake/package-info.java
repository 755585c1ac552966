/** Takes symptom reports, checks and codes them, and publishes them; keeps nothing. */
@NullMarked
package org.shortfall.intake;

import org.jspecify.annotations.NullMarked;
