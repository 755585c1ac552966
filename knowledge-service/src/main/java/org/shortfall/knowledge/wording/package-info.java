/** How people put things: classes of words, patterns and ambiguous phrases that free text is read with. */
@NullMarked
package org.shortfall.knowledge.wording;

import org.jspecify.annotations.NullMarked;
