/** What must hold of a catalogue before it may be released; every finding names its row. Pure functions over rows. */
@NullMarked
package org.shortfall.knowledge.check;

import org.jspecify.annotations.NullMarked;
