/** The catalogue as the engine speaks of it: nutrients, signs, rules, limits and foods, compiled for answering. */
@NullMarked
package org.shortfall.advice.catalogue;

import org.jspecify.annotations.NullMarked;
