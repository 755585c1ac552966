/** Who gets in, and who does not. */
@NullMarked
package org.shortfall.knowledge.access;

import org.jspecify.annotations.NullMarked;
