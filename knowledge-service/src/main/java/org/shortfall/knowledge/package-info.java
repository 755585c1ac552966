/** The catalogue of nutrients and their signs, and what happens when the service starts. */
@NullMarked
package org.shortfall.knowledge;

import org.jspecify.annotations.NullMarked;
