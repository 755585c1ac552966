/** Small means to ask the tables with optional filters. */
@NullMarked
package org.shortfall.knowledge.query;

import org.jspecify.annotations.NullMarked;
