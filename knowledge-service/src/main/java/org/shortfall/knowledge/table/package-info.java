/** The rows of the catalogue's tables as curators, checks, imports and exports see them: JSON objects with a key. */
@NullMarked
package org.shortfall.knowledge.table;

import org.jspecify.annotations.NullMarked;
