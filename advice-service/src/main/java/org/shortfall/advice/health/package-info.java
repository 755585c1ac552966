/** What an operator asks: is it alive, is it ready. */
@NullMarked
package org.shortfall.advice.health;

import org.jspecify.annotations.NullMarked;
