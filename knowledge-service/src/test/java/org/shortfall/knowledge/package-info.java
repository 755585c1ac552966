/** Tests of the service as a whole, against a real broker and a real PostgreSQL. */
@NullMarked
package org.shortfall.knowledge;

import org.jspecify.annotations.NullMarked;
