/** HTTP: advice by report and by subject, and the problems a caller can get. */
@NullMarked
package org.shortfall.advice.api;

import org.jspecify.annotations.NullMarked;
