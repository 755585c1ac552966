/** Where the facts come from. */
@NullMarked
package org.shortfall.knowledge.source;

import org.jspecify.annotations.NullMarked;
