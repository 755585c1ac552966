/** The README's first report, and an advice in words. */
@NullMarked
package org.shortfall.local.demo;

import org.jspecify.annotations.NullMarked;
