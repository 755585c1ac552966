/** What links nutrients with symptoms and with facts about a person. */
@NullMarked
package org.shortfall.knowledge.association;

import org.jspecify.annotations.NullMarked;
