/** JSON as this service reads it from outside: strictly, and in one canonical form for digests. */
@NullMarked
package org.shortfall.intake.json;

import org.jspecify.annotations.NullMarked;
