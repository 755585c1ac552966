/** Live advice: what is issued anywhere reaches the waiting callers and streams of this instance. */
@NullMarked
package org.shortfall.advice.stream;

import org.jspecify.annotations.NullMarked;
