/** The HTTP edge: requests in, answers and problems out. */
@NullMarked
package org.shortfall.intake.http;

import org.jspecify.annotations.NullMarked;
