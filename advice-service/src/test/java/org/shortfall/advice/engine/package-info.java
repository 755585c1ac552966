@NullMarked
package org.shortfall.advice.engine;

import org.jspecify.annotations.NullMarked;
