/** The symptoms and profile terms of the newest catalogue release, and how words are found in it. */
@NullMarked
package org.shortfall.intake.vocabulary;

import org.jspecify.annotations.NullMarked;
