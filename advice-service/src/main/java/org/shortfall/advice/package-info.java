/** The advice-service: reports in, safe and explained advice out. */
@NullMarked
package org.shortfall.advice;

import org.jspecify.annotations.NullMarked;
