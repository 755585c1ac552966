/** Requests made from the OpenAPI documents, right and nearly right, and what the answers must never be. */
@NullMarked
package org.shortfall.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
