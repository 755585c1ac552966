@NullMarked
package org.shortfall.advice;

import org.jspecify.annotations.NullMarked;
