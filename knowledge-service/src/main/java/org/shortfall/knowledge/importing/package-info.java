/** The tables that the service brings along, and how they come into the database at first start. */
@NullMarked
package org.shortfall.knowledge.importing;

import org.jspecify.annotations.NullMarked;
