/** The events this service reads and writes, as they stand on Kafka. */
@NullMarked
package org.shortfall.advice.event;

import org.jspecify.annotations.NullMarked;
