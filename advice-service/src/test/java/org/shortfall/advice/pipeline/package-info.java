@NullMarked
package org.shortfall.advice.pipeline;

import org.jspecify.annotations.NullMarked;
