/** The system as a user meets it: over HTTP, over Kafka and on the command line. */
@NullMarked
package org.shortfall.e2e;

import org.jspecify.annotations.NullMarked;
