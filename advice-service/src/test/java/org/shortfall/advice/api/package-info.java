@NullMarked
package org.shortfall.advice.api;

import org.jspecify.annotations.NullMarked;
