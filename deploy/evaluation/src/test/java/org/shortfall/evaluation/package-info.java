/** Tests of the evaluation: its arithmetic against the reference scorer, and floors for the cases of the project. */
@NullMarked
package org.shortfall.evaluation;

import org.jspecify.annotations.NullMarked;
