/** Immutable, numbered snapshots of the catalogue: built, stored, published, served. */
@NullMarked
package org.shortfall.knowledge.release;

import org.jspecify.annotations.NullMarked;
