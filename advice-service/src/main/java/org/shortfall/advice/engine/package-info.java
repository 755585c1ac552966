/** The advice engine: one pure function from a report, a history and a catalogue to an advice; no clock, no I/O, no framework. */
@NullMarked
package org.shortfall.advice.engine;

import org.jspecify.annotations.NullMarked;
