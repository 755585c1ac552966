/** Search by name over symptoms, nutrients, foods and the vocabulary, with synonyms and slips of the pen. */
@NullMarked
package org.shortfall.knowledge.search;

import org.jspecify.annotations.NullMarked;
