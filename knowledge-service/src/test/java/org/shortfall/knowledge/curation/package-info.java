/** Tests of {@code curation}. */
@NullMarked
package org.shortfall.knowledge.curation;

import org.jspecify.annotations.NullMarked;
