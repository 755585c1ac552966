/** The languages in which the catalogue is read, and what happens where a text is missing in one of them. */
@NullMarked
package org.shortfall.knowledge.locale;

import org.jspecify.annotations.NullMarked;
