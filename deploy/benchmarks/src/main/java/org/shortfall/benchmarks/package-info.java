/** JMH benchmarks of what a report passes through. */
@NullMarked
package org.shortfall.benchmarks;

import org.jspecify.annotations.NullMarked;
