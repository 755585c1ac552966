@NullMarked
package org.shortfall.advice.event;

import org.jspecify.annotations.NullMarked;
