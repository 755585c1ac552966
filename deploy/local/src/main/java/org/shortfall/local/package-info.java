/** The whole system on one machine: broker, database, services and front door as real processes. */
@NullMarked
package org.shortfall.local;

import org.jspecify.annotations.NullMarked;
