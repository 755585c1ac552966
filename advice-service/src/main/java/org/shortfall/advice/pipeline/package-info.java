/** From the report topic to the advice topic: database first, then Kafka. */
@NullMarked
package org.shortfall.advice.pipeline;

import org.jspecify.annotations.NullMarked;
