/** How this service speaks HTTP: problems, pages, amounts. It knows no feature. */
@NullMarked
package org.shortfall.knowledge.http;

import org.jspecify.annotations.NullMarked;
