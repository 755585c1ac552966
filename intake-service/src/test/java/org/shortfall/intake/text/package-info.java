/** What is understood of texts, feature by feature, in the words of the real catalogue. */
@NullMarked
package org.shortfall.intake.text;

import org.jspecify.annotations.NullMarked;
