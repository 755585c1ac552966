/** Commands of operators: whether every report has its outcome, reading the log again, and dead letters. */
@NullMarked
package org.shortfall.advice.operate;

import org.jspecify.annotations.NullMarked;
